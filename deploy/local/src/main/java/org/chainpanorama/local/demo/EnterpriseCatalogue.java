package org.chainpanorama.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The node catalogue of the demo chain, as its two CSV files have it. */
final class EnterpriseCatalogue {

    /**
     * One node.
     *
     * @param sectors classes of GB/T 4754-2017; a question mark in the file marks them as a judgement
     * @param flags letters of the demo's hypotheses: K key, S strong, W weak, M missing, E emerging
     */
    record Node(
            String code,
            String nameZh,
            String nameEn,
            List<String> sectors,
            boolean sectorsCertain,
            String products,
            String flags) {

        boolean is(char flag) {
            return flags.indexOf(flag) >= 0;
        }

        String segment() {
            return switch (code.charAt(0)) {
                case 'U' -> "UPSTREAM";
                case 'P', 'C' -> "MIDSTREAM";
                case 'D' -> "DOWNSTREAM";
                default -> "SERVICE";
            };
        }

        /** The stage of the smile curve; a judgement for the services, manufacturing for everything else. */
        String valueStage() {
            return switch (code) {
                case "S01" -> "DESIGN";
                case "S02", "S03" -> "RESEARCH";
                case "S05", "S06", "S11" -> "SALES";
                case "S07" -> "BRAND";
                case "S04", "S08", "S09", "S10" -> "SERVICE";
                default -> "MANUFACTURING";
            };
        }

        /** Key nodes weigh double. A judgement. */
        String weight() {
            return is('K') ? "1.0" : is('E') ? "0.8" : "0.5";
        }
    }

    /** What a supplier node makes goes into what a customer node makes. */
    record Link(String supplier, String customer) {}

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Link> links;

    EnterpriseCatalogue() {
        for (CSVRecord row : rows("catalogue_nodes.csv")) {
            String sectors = row.get("gbt4754");
            nodes.put(
                    row.get("code"),
                    new Node(
                            row.get("code"),
                            row.get("nameZh"),
                            row.get("nameEn"),
                            List.of(sectors.replace("?", "").split("/")),
                            !sectors.contains("?"),
                            row.get("products"),
                            row.get("flags")));
        }
        links = rows("catalogue_edges.csv").stream()
                .map(row -> new Link(row.get("supplierNode"), row.get("customerNode")))
                .toList();
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    Node node(String code) {
        return Objects.requireNonNull(nodes.get(code), code);
    }

    List<Link> links() {
        return links;
    }

    private static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream stream = EnterpriseCatalogue.class.getResourceAsStream("/demo/" + file);
                CSVParser parser = CSVParser.parse(new InputStreamReader(stream, StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
