package org.chainpanorama.land.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chainpanorama.chassis.code.Mu;
import org.chainpanorama.chassis.text.Coded;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Carriers 载体 in numbers. A carrier that may be the same site as another one counted is listed, and its land is not added. */
@Schema(name = "CarrierStatistics", description = "Carriers in numbers 载体统计")
public record CarrierStatisticsView(
        @Schema(description = "As of this day 统计截止日期") LocalDate asOf,
        @Schema(description = "All carriers 合计") Figures total,

        @Schema(description = "By kind 按载体类型", maxItems = 10)
        List<Group> groups,

        @Schema(description = "Carriers left out because they may be another one 未计入的疑似重复载体", maxItems = 1000)
        List<NotAdded> notAdded,

        @Schema(description = "Time of the newest change in the data, UTC; null before the first 数据时间", nullable = true)
        Instant dataAsOf,

        @Schema(description = "Differs whenever the data has changed 数据版本", maxLength = 100)
        String version) {

    static CarrierStatisticsView of(LocalDate asOf, List<CarrierRow> rows, Instant dataAsOf, String version) {
        Set<String> codes = rows.stream().map(CarrierRow::carrierCode).collect(Collectors.toSet());
        List<CarrierRow> counted =
                rows.stream().filter(row -> !twice(row, codes)).toList();
        var byKind = counted.stream().collect(Collectors.groupingBy(CarrierRow::kind));
        return new CarrierStatisticsView(
                asOf,
                Figures.of(counted),
                byKind.keySet().stream()
                        .sorted()
                        .map(kind -> new Group(Coded.of(kind), Figures.of(byKind.get(kind))))
                        .toList(),
                rows.stream()
                        .filter(row -> twice(row, codes))
                        .map(row -> new NotAdded(row.carrierCode(), row.possibleSameAs(), row.land()))
                        .toList(),
                dataAsOf,
                version);
    }

    private static boolean twice(CarrierRow row, Set<String> codes) {
        return row.possibleSameAs() != null && codes.contains(row.possibleSameAs());
    }

    /** Some carriers in numbers. */
    @Schema(name = "CarrierFigures", description = "Some carriers in numbers 载体汇总")
    public record Figures(
            @Schema(description = "Carriers 载体数", minimum = "0")
            long carrierCount,

            @Schema(description = "Their land, m², scale 2 占地面积（平方米）", minimum = "0")
            BigDecimal landSquareMetres,

            @Schema(description = "Their land, mu, scale 4 占地面积（亩）", minimum = "0")
            BigDecimal landMu,

            @Schema(description = "Units 单元数", minimum = "0")
            long unitCount,

            @Schema(
                    description = "Floor that can be let, as stated or else of the units, m², scale 2 可租赁面积",
                    minimum = "0")
            BigDecimal leasableFloorSquareMetres,

            @Schema(description = "Floor under lease, m², scale 2 已租面积", minimum = "0")
            BigDecimal leasedFloorSquareMetres,

            @Schema(
                    description = "Leased ÷ leasable, scale 4; null without floor 出租率",
                    minimum = "0",
                    maximum = "1",
                    nullable = true)
            BigDecimal occupancy) {

        static Figures of(Collection<CarrierRow> rows) {
            BigDecimal land = sum(rows, CarrierRow::land);
            BigDecimal leasable = sum(rows, CarrierRow::leasableFloor);
            BigDecimal leased = sum(rows, CarrierRow::leased);
            return new Figures(
                    rows.size(),
                    land,
                    Mu.of(land),
                    rows.stream().mapToLong(CarrierRow::units).sum(),
                    leasable,
                    leased,
                    leasable.signum() == 0 ? null : leased.divide(leasable, 4, RoundingMode.HALF_UP));
        }

        private static BigDecimal sum(Collection<CarrierRow> rows, Function<CarrierRow, BigDecimal> area) {
            return rows.stream().map(area).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        }
    }

    /** Carriers of one kind. */
    @Schema(name = "CarrierGroup", description = "Carriers of one kind 同类载体")
    public record Group(
            @Schema(description = "The kind 载体类型") Coded kind,
            @Schema(description = "In numbers 汇总") Figures figures) {}

    /** A carrier that was left out. */
    @Schema(name = "CarrierNotAdded", description = "A carrier that may be another one and was not added 未计入的载体")
    public record NotAdded(
            @Schema(description = "Its code 载体代码", maxLength = 32)
            String carrierCode,

            @Schema(description = "The one it may be 疑似同一载体", maxLength = 32)
            String possibleSameAs,

            @Schema(description = "Its land, m², scale 2 占地面积（平方米）", minimum = "0")
            BigDecimal landSquareMetres) {}
}
