package khabar.date;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Dates in every form that Khabar accepts, written without the code under test. */
public final class WrittenDates {

    private static final List<String> UNITS = List.of("uuuu-MM-dd", "uuuu-MM", "quarter", "uuuu", "decade");
    private static final List<String> QUALIFIERS = List.of("", "~", "?");

    private WrittenDates() {}

    /** Returns this many dates of each form: of each unit, open on either side, and of each pair of units. */
    public static List<String> of(Random random, int count) {
        var dates = new ArrayList<String>();
        for (var qualifier : QUALIFIERS) {
            for (var unit : UNITS) {
                for (int i = 0; i < count; i++) {
                    var date = date(day(random), unit) + qualifier;
                    dates.addAll(List.of(date, date + "/..", "../" + date));
                }
                UNITS.forEach(other -> Stream.generate(() -> interval(random, unit, other, qualifier))
                        .limit(count)
                        .forEach(dates::add));
            }
        }
        return dates.stream().distinct().toList();
    }

    private static String interval(Random random, String unit, String other, String qualifier) {
        var first = day(random);
        var last = first.plusDays(random.nextInt(random.nextBoolean() ? 40 : 4000));
        return date(first, unit) + qualifier + "/" + date(last, other) + qualifier;
    }

    private static String date(LocalDate day, String unit) {
        return switch (unit) {
            case "quarter" -> "%04d-%02d".formatted(day.getYear(), 33 + (day.getMonthValue() - 1) / 3);
            case "decade" -> "%03dX".formatted(day.getYear() / 10);
            default -> day.format(DateTimeFormatter.ofPattern(unit, Locale.ROOT));
        };
    }

    /** Often the first or last of a year or month, where units have the same ends. */
    private static LocalDate day(Random random) {
        var year = random.nextBoolean() ? 2000 + random.nextInt(30) : 1 + random.nextInt(9980);
        var day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        return switch (random.nextInt(5)) {
            case 0 -> day.withDayOfYear(1);
            case 1 -> day.withDayOfYear(day.lengthOfYear());
            case 2 -> day.withDayOfMonth(1);
            case 3 -> day.withDayOfMonth(day.lengthOfMonth());
            default -> day;
        };
    }
}
