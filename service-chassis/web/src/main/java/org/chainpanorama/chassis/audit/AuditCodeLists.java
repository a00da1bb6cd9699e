package org.chainpanorama.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chainpanorama.chassis.text.CodeLists;

/** The audit's enumerations. */
@ApplicationScoped
class AuditCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(AuditFault.class);
    }
}
