package org.chainpanorama.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chainpanorama.local.demo.DemoCodes;

/** Writes the import files of a population, as any other system would deliver them. */
final class BenchFiles {

    private final Path folder;
    private final Population population;

    BenchFiles(Path folder, Population population) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.population = population;
    }

    /** One enterprise a line, with its position on the chain. NDJSON. */
    Path enterprises() {
        return write("enterprises.ndjson", file -> {
            for (int i = 1; i <= population.enterprises(); i++) {
                boolean inZone = population.inZone(i);
                file.write("""
                        {"creditCode":"%s","name":"%s","zoneCode":%s,"divisionCode":"%s","industryCode":"3465","synthetic":true,\
                        "positions":[{"chainCode":"%s","nodeCode":"%s","primary":true,"revenueShare":1,"validFrom":"2020-01-01"}]}
                        """.formatted(
                                Population.creditCode(i),
                                population.name(i),
                                inZone ? '"' + DemoCodes.ZONE + '"' : "null",
                                inZone ? "330784" : "330783",
                                DemoCodes.CHAIN,
                                population.node(i)));
            }
        });
    }

    /** So many annual figures: of every enterprise those of as many years up to 2023 as are needed. CSV. */
    Path annualFigures(int count) {
        int years = Math.max(1, (count + population.enterprises() - 1) / population.enterprises());
        return write("annual-figures.csv", file -> {
            file.write("creditCode,year,revenueYuan,taxYuan,employees\n");
            int written = 0;
            for (int i = 1; i <= population.enterprises(); i++) {
                for (int year = 2024 - years; year <= 2023 && written < count; year++) {
                    file.write(figures(i, year));
                    written++;
                }
            }
        });
    }

    private String figures(int index, int year) {
        BigDecimal revenue = population.revenueYuan(index, year);
        BigDecimal tax = revenue.movePointLeft(1).setScale(2, RoundingMode.HALF_UP);
        return Population.creditCode(index)
                + ','
                + year
                + ','
                + revenue.toPlainString()
                + ','
                + tax.toPlainString()
                + ','
                + (1 + revenue.longValue() / 800_000)
                + '\n';
    }

    /** At most so many supply relations. CSV. */
    Path supplyRelations(int most) {
        return write("supply-relations.csv", file -> {
            file.write("id,supplierCode,customerCode,chainCode,nodeCode,annualAmountYuan,validFrom\n");
            int written = 0;
            for (int supplier = 1; supplier <= population.enterprises() && written < most; supplier++) {
                int position = 0;
                for (int customer : population.customers(supplier)) {
                    if (written == most) return;
                    written++;
                    file.write("R" + written + ',' + Population.creditCode(supplier) + ','
                            + Population.creditCode(customer) + ',' + DemoCodes.CHAIN + ',' + population.node(supplier)
                            + ',' + population.amountYuan(supplier, position++).toPlainString() + ",2021-01-01\n");
                }
            }
        });
    }

    private interface Lines {
        void writeTo(Writer file) throws IOException;
    }

    private Path write(String name, Lines lines) {
        Path path = folder.resolve(name);
        try (Writer file = Files.newBufferedWriter(path)) {
            lines.writeTo(file);
            return path;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
