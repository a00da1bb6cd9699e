package org.chainpanorama.land.parcel;

import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.text.Coded;
import org.chainpanorama.chassis.write.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rights registered on a parcel. */
@Schema(description = "The rights registered on a parcel 宗地不动产权利")
public record ParcelRightsView(
        @Schema(description = "Parcel code 宗地代码", maxLength = 19)
        String parcelCode,

        @Schema(description = "Rights in the order of registration 权利", maxItems = 50)
        List<Right> items,

        @Schema(description = "Version of the parcel 版本", minimum = "0")
        long version)
        implements Versioned {

    static ParcelRightsView of(Parcel parcel) {
        return new ParcelRightsView(
                parcel.parcelCode, parcel.rights.stream().map(Right::of).toList(), parcel.version);
    }

    /** One right. */
    @Schema(name = "ParcelRightView", description = "A right registered on the parcel 不动产权利")
    public record Right(
            @Schema(description = "Type of the right 权利类型") Coded type,

            @Schema(description = "Who holds it 权利人", maxLength = 200)
            String holderName,

            @Schema(description = "Credit code of the holder 权利人信用代码", maxLength = 18, nullable = true)
            String holderCreditCode,

            @Schema(description = "Real-estate unit code, 28 characters 不动产单元代码", maxLength = 28, nullable = true)
            String realEstateUnit,

            @Schema(description = "Number of the certificate 权证号", maxLength = 100, nullable = true)
            String certificate,

            @Schema(description = "First day 起始日期", nullable = true)
            LocalDate validFrom,

            @Schema(description = "Last day; null where open 终止日期", nullable = true)
            LocalDate validTo) {

        static Right of(ParcelRight right) {
            return new Right(
                    Coded.of(right.type()),
                    right.holderName(),
                    right.holderCreditCode(),
                    right.realEstateUnit(),
                    right.certificate(),
                    right.validFrom(),
                    right.validTo());
        }
    }
}
