package org.chainpanorama.enterprise.chain;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.List;
import org.chainpanorama.enterprise.code.JoinedCodes;

/** A product line of a chain 产品链. */
@Entity
@IdClass(ProductLine.Key.class)
class ProductLine extends ChainPart {

    record Key(String chainCode, String productLineCode) {}

    @Id
    String chainCode;

    @Id
    String productLineCode;

    String name;
    String nameEn;
    String regionalTitle;
    boolean toExtend;

    @Convert(converter = JoinedCodes.class)
    List<String> nodeCodes;

    protected ProductLine() {}

    ProductLine(Key key) {
        this.chainCode = key.chainCode();
        this.productLineCode = key.productLineCode();
    }

    void register(ProductLineRegistration registration) {
        name = registration.name();
        nameEn = registration.nameEn();
        regionalTitle = registration.regionalTitle();
        toExtend = registration.toExtend();
        nodeCodes = registration.nodeCodes() == null ? List.of() : registration.nodeCodes();
    }
}
