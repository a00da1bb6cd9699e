package org.chainpanorama.enterprise.registry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainpanorama.chassis.figure.Confidentiality;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.problem.ProblemType;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.store.Transactions;
import org.chainpanorama.chassis.text.Text;
import org.chainpanorama.chassis.time.BusinessDay;
import org.chainpanorama.chassis.write.MergePatch;
import org.chainpanorama.chassis.write.Preconditions;
import org.chainpanorama.chassis.write.Written;
import org.chainpanorama.enterprise.chain.ChainService;
import org.chainpanorama.enterprise.rollup.RollupService;
import org.chainpanorama.enterprise.rollup.Touched;

/** The registry of enterprises. */
@ApplicationScoped
public class EnterpriseService {

    private final EnterpriseRepository enterprises;
    private final FormerNameRepository formerNames;
    private final EnterpriseWriter writer;
    private final CheckDigitRule checkDigits;
    private final Thresholds thresholds;
    private final ChainService chains;
    private final RollupService rollup;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Transactions transactions;
    private final Caller caller;
    private final BusinessDay businessDay;

    EnterpriseService(
            EnterpriseRepository enterprises,
            FormerNameRepository formerNames,
            EnterpriseWriter writer,
            CheckDigitRule checkDigits,
            Thresholds thresholds,
            ChainService chains,
            RollupService rollup,
            Preconditions preconditions,
            MergePatch mergePatch,
            Transactions transactions,
            Caller caller,
            BusinessDay businessDay) {
        this.caller = caller;
        this.enterprises = enterprises;
        this.formerNames = formerNames;
        this.writer = writer;
        this.checkDigits = checkDigits;
        this.thresholds = thresholds;
        this.chains = chains;
        this.rollup = rollup;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.transactions = transactions;
        this.businessDay = businessDay;
    }

    Page<EnterpriseView> page(EnterpriseQuery wanted, PageQuery query) {
        List<String> addresses =
                wanted.segments == null || wanted.segments.isEmpty() ? null : chains.nodeCodesOf(null, wanted.segments);
        requireRightToRevenue(wanted, query);
        return enterprises
                .page(wanted, addresses, thresholds.nearFromYuan(), businessDay.today(), query)
                .map(this::view);
    }

    /** Levels of confidentiality that the caller may see. */
    List<Confidentiality> visibleLevels() {
        return Reader.of(caller, ScopeDomain.ENTERPRISE).seenLevels();
    }

    EnterpriseView get(String creditCode) {
        return view(require(creditCode));
    }

    Written<EnterpriseView> put(String creditCode, EnterpriseRegistration registration) {
        EnterpriseWriter.requireNone(RegistrationRules.faults(registration));
        return transactions.call(() -> rollup.keep(Touched.registrations(List.of(creditCode)), () -> {
            Enterprise known = enterprises.findById(creditCode);
            preconditions.check(known == null ? null : known.version);
            checkDigits.require(known, creditCode, registration);
            return written(writer.register(known, creditCode, registration), known == null);
        }));
    }

    EnterpriseView patch(String creditCode, JsonNode patch) {
        return transactions.call(() -> rollup.keep(Touched.registrations(List.of(creditCode)), () -> {
            Enterprise known = require(creditCode);
            preconditions.check(known.version);
            EnterpriseRegistration registration =
                    mergePatch.apply(EnterpriseRegistration.of(known), patch, EnterpriseRegistration.class);
            EnterpriseWriter.requireNone(RegistrationRules.faults(registration));
            checkDigits.require(known, creditCode, registration);
            return written(writer.register(known, creditCode, registration), false)
                    .view();
        }));
    }

    LookupView lookup(Collection<String> creditCodes) {
        Map<String, Enterprise> found = enterprises.byCode(new LinkedHashSet<>(creditCodes));
        List<LookupView.Answer> answers = creditCodes.stream()
                .map(code -> new LookupView.Answer(code, found.containsKey(code) ? view(found.get(code)) : null))
                .toList();
        return new LookupView(
                answers,
                creditCodes.stream()
                        .filter(code -> !found.containsKey(code))
                        .distinct()
                        .toList());
    }

    List<FormerNameView> names(String creditCode) {
        Enterprise enterprise = require(creditCode);
        return Stream.concat(
                        Stream.of(FormerNameView.current(enterprise)),
                        formerNames.of(creditCode).stream().map(FormerNameView::of))
                .toList();
    }

    /** Enterprises by code; those that do not exist are absent. */
    public Map<String, EnterpriseView> byCode(Collection<String> creditCodes) {
        return enterprises.byCode(creditCodes).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view(entry.getValue())));
    }

    /** Fails with not-found unless the enterprise is registered. */
    public void requireRegistered(String creditCode) {
        require(creditCode);
    }

    /** Who learns of changes to what belongs to the enterprise; 404 when there is none. */
    public SeenBy seenBy(String creditCode) {
        return SeenBy.zones(require(creditCode).zoneCode);
    }

    private Enterprise require(String creditCode) {
        return enterprises
                .findByIdOptional(creditCode)
                .orElseThrow(() -> Problem.notFound(Text.of("企业 " + creditCode, "enterprise " + creditCode)));
    }

    /** A bound or an order by revenue would tell of figures that the caller may not see. */
    private void requireRightToRevenue(EnterpriseQuery wanted, PageQuery query) {
        boolean asks = wanted.nearThreshold != null || wanted.asksForRevenue(query);
        if (asks && !caller.has(ScopeDomain.ENTERPRISE.sensitive())) {
            throw Problem.of(
                    ProblemType.SCOPE_MISSING,
                    Text.of(
                            "按营收筛选或排序需要权限 enterprise.sensitive",
                            "Filtering or sorting by revenue needs enterprise.sensitive"));
        }
    }

    private Written<EnterpriseView> written(Enterprise enterprise, boolean created) {
        enterprises.flush();
        return new Written<>(view(enterprise), created);
    }

    private EnterpriseView view(Enterprise enterprise) {
        return EnterpriseView.of(
                enterprise,
                thresholds,
                enterprise.latestConfidentiality == null
                        || caller.sees(ScopeDomain.ENTERPRISE, enterprise.latestConfidentiality));
    }
}
