package org.chainpanorama.chassis.audit;

import org.chainpanorama.chassis.text.CodeList;
import org.chainpanorama.chassis.text.Labelled;
import org.chainpanorama.chassis.text.Text;

/** What can be wrong with a chain of records. */
@CodeList(name = "audit-fault", zh = "审计链缺陷", en = "Audit chain fault", source = "Chain panorama")
public enum AuditFault implements Labelled {
    /** The record says something else than what was sealed. */
    CHANGED("被篡改", "Changed"),
    /** There is no such record any more, inside the chain or at its end. */
    MISSING("缺失", "Missing"),
    /** The record that belongs here stands elsewhere. */
    REORDERED("顺序被改变", "Reordered"),
    /** A record nobody sealed. */
    ADDED("被添加", "Added");

    private final Text label;

    AuditFault(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
