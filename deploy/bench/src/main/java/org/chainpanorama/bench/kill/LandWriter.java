package org.chainpanorama.bench.kill;

import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.local.ZoneService;
import org.chainpanorama.local.demo.DemoCodes;

/** Writes parcels, blocks, units and leases of carriers, holds, redevelopments, and imports of parcels. */
final class LandWriter extends Writer {

    private static final String PARCELS = "/api/v1/parcels/";
    private static final String[] EVENTS = {"parcel.registered", "parcel.changed"};

    private final List<Target> parcels = new ArrayList<>();
    private final List<Target> blocks = new ArrayList<>();
    private final List<Target> units = new ArrayList<>();
    private final List<Target> leases = new ArrayList<>();
    private final Rows atomic = rows("atomic", true, DemoCodes::parcelCode, LandWriter::found, EVENTS);

    LandWriter(Calls calls, Tally tally, int firstIndex, long seed) {
        super(calls, tally, firstIndex, seed);
    }

    @Override
    ZoneService owner() {
        return ZoneService.LAND;
    }

    @Override
    List<String> kinds() {
        return List.of(
                "parcel PUT",
                "parcel PATCH",
                "block PUT",
                "carrier PUT",
                "unit PUT",
                "lease PUT",
                "hold POST",
                "hold confirm or release POST",
                "redevelopment POST",
                "redevelopment transition POST",
                "parcel import atomic");
    }

    @Override
    List<Step> steps() {
        return List.of(
                this::register,
                this::register,
                this::correct,
                this::draw,
                this::build,
                this::build,
                this::let,
                this::let,
                this::hold,
                this::redevelop,
                () -> importRows("parcel import atomic", atomic, PARCELS + "import?mode=atomic", this::row));
    }

    private void register() {
        put("parcel PUT", newOrKnown(parcels, this::unregistered), LandWriter::registration);
    }

    private void correct() {
        Target parcel = surely(newOrKnown(parcels, this::unregistered));
        patch("parcel PATCH", parcel, mark -> "{\"name\":\"" + Mark.text(mark) + "\"}");
    }

    private void draw() {
        Target block = newOrKnown(blocks, () -> {
            String code = "KB" + nextIndex();
            return target(
                    code,
                    "/api/v1/blocks/" + code,
                    answer -> answer.path("name"),
                    code,
                    "block.registered",
                    "block.changed");
        });
        put("block PUT", block, mark -> named(mark) + ",\"lowEfficiency\":true,\"areaSquareMetres\":1000}");
    }

    private void build() {
        put("unit PUT", newOrKnown(units, this::unbuilt), LandWriter::unit);
    }

    /** The area is the mark: a lease has no text of its own. */
    private void let() {
        Target lease = newOrKnown(leases, () -> {
            Target unit = putSurely("unit PUT", unbuilt(), LandWriter::unit);
            return part(unit.key(), "leases", "L1", "/items/0/areaSquareMetres", "lease.registered", "lease.changed");
        });
        put("lease PUT", lease, mark -> """
                {"unitCode":"U1","tenantCreditCode":"%s","areaSquareMetres":%d,"startsOn":"2023-01-01"}""".formatted(DemoCodes.creditCode(1), mark));
    }

    private void hold() {
        String parcel = surely(unregistered()).key();
        String id = post("hold POST", "/api/v1/site-holds", """
                        {"siteType":"PARCEL","parcelCode":"%s","projectCode":"%s","reason":"示例"}""".formatted(parcel, DemoCodes.projectCode(1)))
                .json()
                .path("id")
                .asText();
        String path = "/api/v1/site-holds/" + id;
        post("hold confirm or release POST", path + "/confirm", "");
        boolean release = perhaps();
        if (release) {
            post("hold confirm or release POST", path + "/release", "");
        }
        made(
                path,
                "/state/code",
                release ? "RELEASED" : "CONFIRMED",
                id,
                release ? 3 : 2,
                "site-hold.held",
                "site-hold.confirmed",
                "site-hold.released");
    }

    private void redevelop() {
        String parcel = surely(unregistered()).key();
        String id = post("redevelopment POST", "/api/v1/redevelopments", """
                        {"parcelCode":"%s","mode":"SINGLE","identifiedOn":"2022-03-01","floorBeforeSquareMetres":700}""".formatted(parcel))
                .json()
                .path("id")
                .asText();
        String path = "/api/v1/redevelopments/" + id;
        post(
                "redevelopment transition POST",
                path + "/transitions",
                "{\"to\":\"PLANNED\",\"effectiveOn\":\"2022-05-01\",\"plannedPlotRatio\":3.2}");
        made(path, "/state/code", "PLANNED", id, 2, "redevelopment.identified", "redevelopment.transitioned");
    }

    /** A unit of a carrier of its own. */
    private Target unbuilt() {
        String code = "KC" + nextIndex();
        Target carrier = target(
                code,
                "/api/v1/carriers/" + code,
                answer -> answer.path("name"),
                code,
                "carrier.registered",
                "carrier.changed");
        putSurely("carrier PUT", carrier, mark -> named(mark) + ",\"kind\":\"PARK\",\"landSquareMetres\":1000}");
        return part(code, "units", "U1", "/items/0/building", "carrier-unit.registered", "carrier-unit.changed");
    }

    private Target part(String carrier, String parts, String key, String mark, String... events) {
        String list = "/api/v1/carriers/" + carrier + "/" + parts;
        return target(carrier, list + "/" + key, list, answer -> answer.at(mark), carrier + "/" + key, events);
    }

    private Target surely(Target parcel) {
        return putSurely("parcel PUT", parcel, LandWriter::registration);
    }

    private Target unregistered() {
        String code = DemoCodes.parcelCode(nextIndex());
        return target(code, PARCELS + code, answer -> answer.path("name"), code, EVENTS);
    }

    private static List<Long> found(Calls calls, List<String> codes) {
        return Lookup.marks(
                calls,
                PARCELS + "lookup",
                "keys",
                codes,
                item -> item.path("key").asText(),
                item -> item.at("/item/name"));
    }

    private String row(String code, long mark) {
        return "{\"parcelCode\":\"" + code + "\"," + registration(mark).substring(1);
    }

    private static String registration(long mark) {
        return named(mark)
                + ",\"areaSquareMetres\":1000,\"landUse\":\"INDUSTRIAL\",\"idle\":false,\"lowEfficiency\":true}";
    }

    private static String unit(long mark) {
        return "{\"building\":\"" + Mark.text(mark) + "\",\"floorSquareMetres\":1000000000}";
    }

    private static String named(long mark) {
        return "{\"zone\":\"" + DemoCodes.ZONE + "\",\"name\":\"" + Mark.text(mark) + "\"";
    }
}
