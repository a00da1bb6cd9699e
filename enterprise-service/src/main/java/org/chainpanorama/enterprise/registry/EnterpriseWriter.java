package org.chainpanorama.enterprise.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chainpanorama.chassis.problem.InputError;
import org.chainpanorama.chassis.problem.Problem;
import org.chainpanorama.chassis.security.Caller;
import org.chainpanorama.chassis.store.ChangeFeed;
import org.chainpanorama.chassis.store.SeenBy;
import org.chainpanorama.chassis.time.BusinessDay;

/** Applies registrations and positions to entities, for single writes and imports alike, and tells the change feed. */
@ApplicationScoped
class EnterpriseWriter {

    private final EnterpriseRepository enterprises;
    private final NamePairRepository names;
    private final FormerNameRepository formerNames;
    private final PositionRepository positions;
    private final Thresholds thresholds;
    private final ChangeFeed changes;
    private final Caller caller;
    private final BusinessDay businessDay;

    EnterpriseWriter(
            EnterpriseRepository enterprises,
            NamePairRepository names,
            FormerNameRepository formerNames,
            PositionRepository positions,
            Thresholds thresholds,
            ChangeFeed changes,
            Caller caller,
            BusinessDay businessDay) {
        this.enterprises = enterprises;
        this.names = names;
        this.formerNames = formerNames;
        this.positions = positions;
        this.thresholds = thresholds;
        this.changes = changes;
        this.caller = caller;
        this.businessDay = businessDay;
    }

    Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Registers an enterprise anew or again. Nothing is written, and no change told, when nothing is different.
     *
     * @param known the enterprise as it is; null when it is new
     */
    Enterprise register(Enterprise known, String creditCode, EnterpriseRegistration registration) {
        NamePairRepository.Renaming renaming = renaming(known, creditCode, registration);
        Enterprise registered = write(known, creditCode, registration);
        names.follow(List.of(renaming));
        return registered;
    }

    /**
     * Registers many enterprises anew or again.
     *
     * @param known those that are registered already, by credit code
     * @param registrations by credit code, in the order to be told
     */
    void registerAll(Map<String, Enterprise> known, Map<String, EnterpriseRegistration> registrations) {
        List<NamePairRepository.Renaming> renamings = new ArrayList<>(registrations.size());
        registrations.forEach((code, registration) -> {
            renamings.add(renaming(known.get(code), code, registration));
            write(known.get(code), code, registration);
        });
        names.follow(renamings);
    }

    private static NamePairRepository.Renaming renaming(
            Enterprise known, String creditCode, EnterpriseRegistration registration) {
        return new NamePairRepository.Renaming(creditCode, known == null ? null : known.name, registration.name());
    }

    private Enterprise write(Enterprise known, String creditCode, EnterpriseRegistration registration) {
        if (known == null) {
            Enterprise fresh = new Enterprise(creditCode);
            fresh.register(registration, thresholds);
            enterprises.persist(fresh);
            changes.record(
                    SeenBy.zones(fresh.zoneCode),
                    "enterprise.registered",
                    creditCode,
                    EnterpriseView.of(fresh, thresholds, true));
            tellOverride(null, fresh);
            return fresh;
        }
        if (!registration.equals(EnterpriseRegistration.of(known))) {
            if (!registration.name().equals(known.name)) {
                formerNames.persist(new FormerName(
                        creditCode, known.name, businessDay.today().minusDays(1), now()));
            }
            if (!Objects.equals(known.zoneCode, registration.zoneCode())) {
                // For the zone it leaves it is gone.
                changes.record(SeenBy.zones(known.zoneCode), "enterprise.left-zone", creditCode, null);
            }
            String override = known.checkDigitOverride;
            known.register(registration, thresholds);
            changes.record(SeenBy.zones(known.zoneCode), "enterprise.changed", creditCode, registration);
            tellOverride(override, known);
        }
        return known;
    }

    /** Who learns of changes to what belongs to the enterprise. */
    SeenBy seenBy(String creditCode) {
        return SeenBy.zones(enterprises.findById(creditCode).zoneCode);
    }

    private void tellOverride(String before, Enterprise enterprise) {
        String reason = enterprise.checkDigitOverride;
        if (reason != null && !reason.equals(before)) {
            changes.record(
                    SeenBy.zones(enterprise.zoneCode),
                    CheckDigitRule.OVERRIDDEN,
                    enterprise.creditCode,
                    new CheckDigitRule.Overridden(enterprise.creditCode, reason, caller.client()));
        }
    }

    /**
     * Replaces an enterprise's positions; they are checked already.
     *
     * @param known its positions as they are; null when it never had any
     */
    EnterprisePositions stand(EnterprisePositions known, String creditCode, List<PositionRegistration> wanted) {
        List<ChainPosition> standing =
                wanted.stream().map(PositionRegistration::position).toList();
        EnterprisePositions all = known == null ? new EnterprisePositions(creditCode) : known;
        if (known == null || !known.positions.equals(standing)) {
            all.stand(standing);
            if (known == null) {
                positions.persist(all);
            }
            changes.record(seenBy(creditCode), "enterprise.positioned", creditCode, PositionsView.of(all));
        }
        return all;
    }

    static void requireNone(List<InputError> faults) {
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }
}
