package org.chainpanorama.enterprise.chain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.enterprise.code.JoinedCodes;

/** A node 环节 of a chain. It retires, naming its successor where it has one, and is never deleted: old positions keep their meaning. */
@Entity
@IdClass(ChainNode.Key.class)
class ChainNode extends ChainPart {

    record Key(String chainCode, String nodeCode) {}

    @Id
    String chainCode;

    @Id
    String nodeCode;

    String name;
    String nameEn;

    @Enumerated(STRING)
    Segment segment;

    @Convert(converter = JoinedCodes.class)
    List<String> industryCodes;

    boolean industryCodesCertain;
    String products;
    boolean keyNode;
    boolean emerging;
    BigDecimal weight;
    int minEnterprises;

    @Enumerated(STRING)
    ValueStage valueStage;

    LocalDate retiredOn;
    String replacedBy;

    protected ChainNode() {}

    ChainNode(Key key) {
        this.chainCode = key.chainCode();
        this.nodeCode = key.nodeCode();
    }

    void register(NodeRegistration registration) {
        name = registration.name();
        nameEn = registration.nameEn();
        segment = registration.segment();
        industryCodes = registration.industryCodes() == null ? List.of() : registration.industryCodes();
        industryCodesCertain = registration.industryCodesCertain();
        products = registration.products();
        keyNode = registration.key();
        emerging = registration.emerging();
        weight = registration.weight().setScale(4);
        minEnterprises = registration.minEnterprises();
        valueStage = registration.valueStage();
        retiredOn = registration.retiredOn();
        replacedBy = registration.replacedBy();
    }
}
