package org.chainpanorama.chassis.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chainpanorama.chassis.text.Text;

/** Records of a CSV file (RFC 4180) under a header of property names. */
record CsvRows(ObjectMapper json, List<CsvColumn> columns) implements RowFormat {

    static CsvRows under(String header, ObjectMapper json, Class<?> rowType) {
        return new CsvRows(json, CsvColumn.columns(cellsOfHeader(header), json, rowType));
    }

    private static List<String> cellsOfHeader(String header) {
        try {
            return cells(header).stream().map(String::strip).toList();
        } catch (BrokenRow broken) {
            throw Imports.malformed(Text.of("第 1 行不是有效的 CSV 表头", "Line 1 is not a valid CSV header"));
        }
    }

    @Override
    public ObjectNode parse(String record) throws BrokenRow {
        List<String> cells = cells(record);
        if (cells.size() != columns.size()) {
            throw new BrokenRow(
                    "cell-count",
                    Text.of("有 %d 个单元格，表头有 %d 列", "has %d cells under a header of %d")
                            .with(cells.size(), columns.size()));
        }
        ObjectNode row = json.createObjectNode();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).put(row, cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String record) throws BrokenRow {
        try (CSVParser parser = CSVParser.parse(record, CSVFormat.RFC4180)) {
            CSVRecord cells = parser.iterator().next();
            return cells.toList();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new BrokenRow("malformed", Text.of("不是有效的 CSV 记录", "is not a valid CSV record"));
        }
    }
}
