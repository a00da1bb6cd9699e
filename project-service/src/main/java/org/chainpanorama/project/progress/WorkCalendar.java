package org.chainpanorama.project.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chainpanorama.chassis.text.Text;

/**
 * Working days in China: weekdays, less the holidays, plus the weekend days worked instead 调休, as the State Council announces them year by
 * year. A year that is not in <code>calendar/holidays.csv</code> is unknown and not guessed.
 */
@ApplicationScoped
public class WorkCalendar {

    /** Why there may be no number. */
    public static final Text UNKNOWN_YEAR =
            Text.of("没有该年度的节假日安排，不推算工作日", "the holiday calendar of that year is not known");

    private static final String SOURCE = "/calendar/holidays.csv";

    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();
    private final Set<Integer> knownYears = new HashSet<>();

    WorkCalendar() {
        try (InputStream file = WorkCalendar.class.getResourceAsStream(SOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::learn);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void learn(String line) {
        String[] cells = line.split(",");
        LocalDate to = LocalDate.parse(cells[1]);
        for (LocalDate day = LocalDate.parse(cells[0]); !day.isAfter(to); day = day.plusDays(1)) {
            exceptions.put(day, cells[2].equals("WORK"));
            knownYears.add(day.getYear());
        }
    }

    /** The working days after the first day up to and with the last; null when a year in between is not known. */
    public Integer workingDays(LocalDate after, LocalDate to) {
        int count = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (!knownYears.contains(day.getYear())) {
                return null;
            }
            if (isWorked(day)) {
                count++;
            }
        }
        return count;
    }

    private boolean isWorked(LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday);
    }
}
