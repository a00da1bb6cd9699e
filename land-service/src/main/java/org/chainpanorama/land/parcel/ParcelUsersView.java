package org.chainpanorama.land.parcel;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.security.Reader;
import org.chainpanorama.chassis.security.Withheld;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.chainpanorama.land.zone.LandConfidentiality;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who uses a parcel. */
@Schema(description = "The users of a parcel 宗地使用单位")
public record ParcelUsersView(
        @Schema(description = "Parcel code 宗地代码", maxLength = 19)
        String parcelCode,

        @Schema(description = "Users, past ones too, by credit code and first day 使用单位", maxItems = 200)
        List<Use> items,

        @Schema(description = "Fields withheld from this caller 未提供字段", maxItems = 10)
        List<@Size(max = 100) String> withheld,

        @Schema(description = "Version of the parcel 版本", minimum = "0")
        long version)
        implements Versioned {

    static ParcelUsersView of(Parcel parcel, Reader reader) {
        Withheld withheld = new Withheld(reader);
        List<Use> uses = parcel.users.stream()
                .sorted(Comparator.comparing(ParcelUse::creditCode).thenComparing(ParcelUse::usedFrom))
                .map(use -> Use.of(use, withheld))
                .toList();
        return new ParcelUsersView(parcel.parcelCode, uses, withheld.fields(), parcel.version);
    }

    /** One user of the parcel. */
    @Schema(name = "ParcelUseView", description = "An enterprise that uses land on the parcel 使用单位")
    public record Use(
            @Schema(description = "Unified social credit code 统一社会信用代码", maxLength = 18)
            String creditCode,

            @Schema(description = "Land in use, m², scale 2 使用面积（平方米）", minimum = "0")
            BigDecimal usedSquareMetres,

            @Schema(description = "Land in use, mu, scale 4 使用面积（亩）", minimum = "0")
            BigDecimal usedMu,

            @Schema(description = "OWNED, LEASED or LENT 用地方式")
            Coded basis,

            @Schema(description = "First day 起始日期") LocalDate usedFrom,

            @Schema(description = "Last day; null while it lasts 终止日期", nullable = true)
            LocalDate usedTo) {

        static Use of(ParcelUse use, Withheld withheld) {
            return new Use(
                    use.creditCode(),
                    withheld.figure("items.usedSquareMetres", LandConfidentiality.USE, use.usedSquareMetres()),
                    withheld.figure("items.usedMu", LandConfidentiality.USE, Mu.of(use.usedSquareMetres())),
                    Coded.of(use.basis()),
                    use.usedFrom(),
                    use.usedTo());
        }
    }
}
