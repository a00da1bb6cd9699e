package org.chainpanorama.land.ogc;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of land that is offered as a collection of features. */
enum Layer {
    PARCELS("parcel", "Parcels 宗地", "Parcels of land with use, grade and latest plot ratio 宗地及其用途、等级、容积率"),
    BLOCKS("block", "Blocks 区块", "Blocks of land that are planned as a whole 区块"),
    CARRIERS("carrier", "Carriers 载体", "Parks, incubators and standard factories with their occupancy 载体及出租情况");

    private final String table;
    private final String title;
    private final String description;

    Layer(String table, String title, String description) {
        this.table = table;
        this.title = title;
        this.description = description;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String table() {
        return table;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    static Optional<Layer> of(String id) {
        return Stream.of(values()).filter(layer -> layer.id().equals(id)).findFirst();
    }
}
