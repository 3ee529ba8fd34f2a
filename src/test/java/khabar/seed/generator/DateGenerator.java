package khabar.seed.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import khabar.plan.generator.Dice;

/** Makes dates and timestamps of every form that the seed format has, up to the ends of their ranges. */
final class DateGenerator {

    private static final DateTimeFormatter COLUMN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT);
    private static final String CERTAIN = "CERTAIN";

    private final Dice dice;

    DateGenerator(Dice dice) {
        this.dice = dice;
    }

    GeneratedDate date() {
        var mark = dice.pick("", "", "~", "?");
        return dice.percent(60) ? single(mark) : interval(mark);
    }

    /** Certain, and neither a quarter nor a decade. */
    GeneratedDate publicationDate() {
        while (true) {
            var date = dice.percent(60) ? single("") : interval("");
            if (!date.precision().equals("QUARTER") && !date.precision().equals("DECADE")) {
                return date;
            }
        }
    }

    /** A timestamp from the first to the last of the year 1 to 9999, in its own offset and in UTC. */
    OffsetDateTime timestamp() {
        var offset = dice.pick(
                ZoneOffset.UTC,
                ZoneOffset.MAX,
                ZoneOffset.MIN,
                ZoneOffset.ofHoursMinutes(5, 30),
                ZoneOffset.ofTotalSeconds(12_345));
        var local = LocalDateTime.of(year(), dice.between(1, 12), dice.between(1, 28), 0, 0)
                .plusSeconds(dice.below(86_400))
                .plusNanos(dice.pick(0L, 1_000L, 999_999_000L, 120_000_000L));
        var time = dice.percent(10)
                ? dice.pick(
                        LocalDateTime.of(1, 1, 1, 0, 0).atOffset(ZoneOffset.UTC),
                        LocalDateTime.of(1, 1, 1, 18, 0).atOffset(ZoneOffset.MAX),
                        LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000).atOffset(ZoneOffset.UTC),
                        LocalDateTime.of(9999, 12, 31, 5, 59, 59).atOffset(ZoneOffset.MIN),
                        LocalDateTime.of(1582, 10, 10, 0, 0).atOffset(ZoneOffset.UTC))
                : local.atOffset(offset);
        var year = time.withOffsetSameInstant(ZoneOffset.UTC).getYear();
        return year < 1 || year > 9999 ? local.atOffset(ZoneOffset.UTC) : time;
    }

    /** As PostgreSQL's {@code to_char} writes it in UTC. */
    static String column(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).format(COLUMN);
    }

    private GeneratedDate single(String mark) {
        var year = year();
        var start = LocalDate.of(year, 1, 1);
        var month = dice.between(1, 12);
        return switch (dice.below(5)) {
            case 0 -> unit(start, start.plusYears(1), "YEAR", "", mark);
            case 1 -> {
                var first = start.withMonth(month);
                yield unit(first, first.plusMonths(1), "MONTH", "-" + twoDigits(month), mark);
            }
            case 2 -> {
                var quarter = dice.below(4);
                var first = start.plusMonths(3L * quarter);
                yield unit(first, first.plusMonths(3), "QUARTER", "-" + (33 + quarter), mark);
            }
            case 3 -> {
                var decade = year / 10;
                var first = LocalDate.of(Math.max(1, decade * 10), 1, 1);
                var written = String.format(Locale.ROOT, "%03dX", decade);
                yield new GeneratedDate(
                        written + mark, first, LocalDate.of(decade * 10 + 10, 1, 1), "DECADE", certainty(mark));
            }
            default -> {
                var day = dice.percent(10)
                        ? LocalDate.of(1582, 10, 10)
                        : start.plusDays(dice.below(start.lengthOfYear()));
                var written = day.toString().substring(4);
                yield unit(day, day.plusDays(1), "DAY", written, mark);
            }
        };
    }

    private GeneratedDate interval(String mark) {
        var one = single(mark);
        var other = single(mark);
        var start = one.from();
        var end = other.until();
        return switch (dice.below(3)) {
            case 0 -> new GeneratedDate("../" + one.written(), null, one.until(), "RANGE", certainty(mark));
            case 1 -> new GeneratedDate(one.written() + "/..", start, null, "RANGE", certainty(mark));
            default ->
                start != null && end != null && start.isBefore(end)
                        ? new GeneratedDate(one.written() + "/" + other.written(), start, end, "RANGE", certainty(mark))
                        : interval(mark);
        };
    }

    private static GeneratedDate unit(LocalDate from, LocalDate until, String precision, String rest, String mark) {
        var year = String.format(Locale.ROOT, "%04d", from.getYear());
        return new GeneratedDate(year + rest + mark, from, until, precision, certainty(mark));
    }

    private static String certainty(String mark) {
        return switch (mark) {
            case "~" -> "APPROXIMATE";
            case "?" -> "UNCERTAIN";
            default -> CERTAIN;
        };
    }

    private int year() {
        return switch (dice.below(10)) {
            case 0 -> 1;
            case 1 -> 9999;
            case 2 -> dice.between(1, 9999);
            default -> dice.between(1990, 2030);
        };
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
