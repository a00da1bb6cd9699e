package org.chainpanorama.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a service looks inside: the rules of the architecture that a machine can check. A module has one test that calls
 * {@link #check(String)} with its base package; every violation is named at once.
 */
public final class ArchitectureRules {

    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String PATH = "jakarta.ws.rs.Path";
    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String POST = "jakarta.ws.rs.POST";
    private static final String READS_ONLY = "org.chainpanorama.chassis.security.ReadsOnly";

    /** Who may handle requests outside JAX-RS, where nobody asks for scopes. Whoever is not named here may not. */
    private static final List<String> ROUTES = List.of(
            // Passes a call on to the owner of its path, which asks for scopes itself; the paths are
            // zone.owner.services.*.paths.
            "org.chainpanorama.gateway.proxy.OwnerRoutes",
            // These refuse calls and answer none.
            "org.chainpanorama.gateway.proxy.MetricsDoor",
            "org.chainpanorama.gateway.proxy.RateLimit");

    /** What a POST that asks is called, at the end of its path. */
    private static final List<String> QUESTIONS = List.of("lookup", "search", "what-if", "compare", "match");

    private static final DescribedPredicate<JavaClass> A_REPOSITORY = named("are repositories", "Repository");
    private static final DescribedPredicate<JavaClass> A_SERVICE = named("are services", "Service");
    private static final DescribedPredicate<JavaClass> A_RESOURCE = named("are resources", "Resource");
    private static final DescribedPredicate<JavaClass> AN_ENTITY =
            DescribedPredicate.describe("are entities", type -> type.isMetaAnnotatedWith(ENTITY));

    private static final List<ArchRule> RULES = List.of(
            noClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Utils?|Helpers?|Impl|DTO|Dto|Common|Base)(\\$.*)?")
                    .because("such a name says nothing about what the class is for"),
            classes()
                    .that(areEndpoints())
                    .should()
                    .haveSimpleNameEndingWith("Resource")
                    .because("HTTP has one home"),
            classes()
                    .that(areEndpoints())
                    .should()
                    .beAnnotatedWith("org.chainpanorama.chassis.security.NeedsScope")
                    .because("who may call it is said beside what it does; what says nothing is open to nobody"),
            methods()
                    .that(ask())
                    .should()
                    .beAnnotatedWith(READS_ONLY)
                    .because("a POST that only reads must not need the right to write"),
            methods()
                    .that()
                    .areAnnotatedWith(READS_ONLY)
                    .should()
                    .beAnnotatedWith(POST)
                    .andShould()
                    .notBeAnnotatedWith("org.chainpanorama.chassis.store.Idempotent")
                    .because("it is for a POST that changes nothing"),
            noClasses()
                    .that(DescribedPredicate.describe(
                            "are not among " + ROUTES,
                            type -> !ROUTES.contains(outermost(type).getName())))
                    .should()
                    .dependOnClassesThat(makeRoutes())
                    .because(
                            "what answers beside JAX-RS passes no scope gate, and is named with the reason why it may"),
            noClasses()
                    .that(DescribedPredicate.not(A_REPOSITORY).as("are no repositories"))
                    .should()
                    .dependOnClassesThat(talkToTheDatabase())
                    .because("SQL and JPQL stand in repositories only"),
            noClasses()
                    .that(A_RESOURCE)
                    .should()
                    .dependOnClassesThat(A_REPOSITORY)
                    .because("a resource asks a service"),
            noClasses()
                    .that(A_RESOURCE)
                    .should()
                    .accessTargetWhere(changesAnEntity())
                    .because("rules and transactions stand in services and entities"),
            noClasses()
                    .that(A_SERVICE.or(A_REPOSITORY).or(AN_ENTITY))
                    .should()
                    .dependOnClassesThat(A_RESOURCE)
                    .because("dependencies point from resource to service to repository"),
            noClasses()
                    .that(A_REPOSITORY.or(AN_ENTITY))
                    .should()
                    .dependOnClassesThat(A_SERVICE)
                    .because("dependencies point from resource to service to repository"),
            noClasses()
                    .should(FeatureBoundary.REACH_A_REPOSITORY_OF_ANOTHER_FEATURE)
                    .because("another feature is reached through its service"),
            noFields()
                    .should()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.persistence.PersistenceContext")
                    .orShould()
                    .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                    .orShould()
                    .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RestClient")
                    .because("a constructor shows what a class needs"),
            classes()
                    .that(DescribedPredicate.describe(
                            "are views, registrations, changes or briefs", wireName()::matches))
                    .should()
                    .beRecords()
                    .orShould()
                    .beInterfaces()
                    .because("what is on the wire is a record"),
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.chainpanorama.chassis.store..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "io\\.quarkus\\.narayana\\.jta\\.QuarkusTransaction|jakarta\\.transaction\\.(UserTransaction|TransactionManager)")
                    .because(
                            "a transaction begins where it is repeated after a deadlock: @Transactional, Transactions"),
            methods()
                    .that()
                    .areAnnotatedWith(TRANSACTIONAL)
                    .should(ArchCondition.from(joinOrBegin()))
                    .because("another kind of transaction would not be repeated after a deadlock"),
            WireTypes.RULE,
            PackageCycles.RULE);

    private ArchitectureRules() {}

    /**
     * Checks the compiled main classes of a package and all below it.
     *
     * @throws AssertionError naming every violation of every rule
     */
    public static void check(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
        if (classes.isEmpty()) {
            throw new AssertionError("There are no classes in " + basePackage);
        }
        check(classes);
    }

    static void check(JavaClasses classes) {
        List<String> violations = RULES.stream()
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .toList();
        if (!violations.isEmpty()) {
            throw new AssertionError(String.join("\n\n", violations));
        }
    }

    private static DescribedPredicate<JavaClass> named(String description, String suffix) {
        return DescribedPredicate.describe(
                description, type -> outermost(type).getSimpleName().endsWith(suffix));
    }

    /** A nested class has the role of the class it stands in. */
    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }

    private static DescribedPredicate<JavaClass> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints", type -> type.isAnnotatedWith(PATH) && !type.isAnnotatedWith(REST_CLIENT));
    }

    private static DescribedPredicate<JavaMethod> ask() {
        return DescribedPredicate.describe(
                "are POSTs of questions",
                method -> method.isAnnotatedWith(POST)
                        && method.tryGetAnnotationOfType(PATH)
                                .flatMap(path -> path.get("value"))
                                .map(path -> path.toString())
                                .filter(path -> QUESTIONS.stream().anyMatch(path::endsWith))
                                .isPresent());
    }

    private static DescribedPredicate<JavaMethod> joinOrBegin() {
        return DescribedPredicate.describe(
                "join a transaction or begin one", method -> method.getAnnotationOfType(TRANSACTIONAL)
                        .get("value")
                        .filter(JavaEnumConstant.class::isInstance)
                        .map(kind -> ((JavaEnumConstant) kind).name().equals("REQUIRED"))
                        .orElse(true));
    }

    private static DescribedPredicate<JavaClass> makeRoutes() {
        List<String> types = List.of(
                "io.vertx.ext.web.Router",
                "io.quarkus.vertx.web.Route",
                "io.quarkus.vertx.web.RouteFilter",
                "io.quarkus.vertx.http.runtime.filters.Filters",
                "jakarta.servlet.http.HttpServlet",
                "jakarta.websocket.server.ServerEndpoint");
        return DescribedPredicate.describe("make routes", type -> types.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> talkToTheDatabase() {
        List<String> types = List.of(
                "jakarta.persistence.EntityManager",
                "jakarta.persistence.Query",
                "jakarta.persistence.TypedQuery",
                "org.hibernate.Session",
                "org.hibernate.StatelessSession",
                "javax.sql.DataSource",
                "io.agroal.api.AgroalDataSource",
                "java.sql.Connection",
                "java.sql.PreparedStatement",
                "org.chainpanorama.chassis.store.Sql");
        return DescribedPredicate.describe("talk to the database", type -> types.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> changesAnEntity() {
        return DescribedPredicate.describe("an entity is made or changed", access -> {
            if (!AN_ENTITY.test(access.getTargetOwner())) {
                return false;
            }
            if (access instanceof JavaFieldAccess field) {
                return field.getAccessType() == JavaFieldAccess.AccessType.SET;
            }
            return access instanceof JavaConstructorCall
                    || access instanceof JavaMethodCall call
                            && call.getTarget().getRawReturnType().isEquivalentTo(void.class);
        });
    }

    private static NamePattern wireName() {
        return type -> !type.isEnum()
                && Stream.of("View", "Registration", "Change", "Brief")
                        .anyMatch(suffix -> type.getSimpleName().endsWith(suffix))
                && !AN_ENTITY.test(type);
    }

    private interface NamePattern {
        boolean matches(JavaClass type);
    }
}
