package khabar.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** EDTF, the part of ISO 8601-2 that Khabar reads and writes: days to decades, intervals, open ends, `~` and `?`. */
final class Edtf {

    private static final Pattern DATE =
            Pattern.compile("(?<year>[0-9]{4})(?:-(?<part>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?(?<mark>[~?]?)");
    private static final Pattern DECADE = Pattern.compile("(?<tens>[0-9]{3})X(?<mark>[~?]?)");
    private static final String OPEN = "..";

    private Edtf() {}

    static FuzzyDate parse(String text) {
        var slash = text.indexOf('/');
        return slash < 0 ? date(text, text) : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    static String write(FuzzyDate date) {
        var from = date.from();
        var through = date.through();
        if (date.precision() == DatePrecision.RANGE) {
            var unit = rangeUnit(date);
            return end(from, unit, date.certainty()) + "/" + end(through, unit, date.certainty());
        }
        return end(from, date.precision(), date.certainty());
    }

    /** The coarsest unit that has both ends of a range as bounds: `2017/..` says no more than it was given. */
    static DatePrecision rangeUnit(FuzzyDate range) {
        if (bounded(range, DatePrecision.YEAR)) {
            return DatePrecision.YEAR;
        }
        return bounded(range, DatePrecision.MONTH) ? DatePrecision.MONTH : DatePrecision.DAY;
    }

    private static boolean bounded(FuzzyDate range, DatePrecision unit) {
        var from = range.from();
        var until = range.until();
        return (from == null || unit.begin(from).equals(from))
                && (until == null || unit.begin(until).equals(until))
                && (from == null || until == null || unit.end(from).isBefore(until));
    }

    private static String end(@Nullable LocalDate day, DatePrecision unit, DateCertainty certainty) {
        if (day == null) {
            return OPEN;
        }
        var iso = day.toString();
        return switch (unit) {
                    case DAY, RANGE -> iso;
                    case MONTH -> iso.substring(0, 7);
                    case QUARTER -> iso.substring(0, 5) + (33 + (day.getMonthValue() - 1) / 3);
                    case YEAR -> iso.substring(0, 4);
                    case DECADE -> iso.substring(0, 3) + "X";
                }
                + certainty.mark();
    }

    private static FuzzyDate interval(String text, String first, String last) {
        if (first.equals(OPEN) && last.equals(OPEN)) {
            throw mistake(text, "has no end that is known; leave the date out");
        }
        var from = first.equals(OPEN) ? null : date(text, first);
        var through = last.equals(OPEN) ? null : date(text, last);
        var certainty = certainty(text, from, through);
        var begin = from == null ? null : from.from();
        var until = through == null ? null : through.until();
        if (begin != null && until != null && !begin.isBefore(until)) {
            throw mistake(text, "ends before it begins; write %s/%s".formatted(last, first));
        }
        return new FuzzyDate(begin, until, DatePrecision.RANGE, certainty);
    }

    private static DateCertainty certainty(String text, @Nullable FuzzyDate from, @Nullable FuzzyDate through) {
        var certainty = from != null ? from.certainty() : through != null ? through.certainty() : DateCertainty.CERTAIN;
        if (through != null && through.certainty() != certainty) {
            throw mistake(text, "marks one end only, but a date has one certainty; mark both ends or neither");
        }
        return certainty;
    }

    private static FuzzyDate date(String text, String part) {
        var decade = DECADE.matcher(part);
        if (decade.matches()) {
            var year = Math.max(1, 10 * Integer.parseInt(decade.group("tens")));
            return FuzzyDate.of(LocalDate.of(year, 1, 1), DatePrecision.DECADE, certainty(decade));
        }
        var date = DATE.matcher(part);
        if (!date.matches()) {
            throw mistake(text, "is no EDTF date; " + EdtfMistakes.meant(text));
        }
        return date(text, date);
    }

    private static FuzzyDate date(String text, Matcher date) {
        var year = Integer.parseInt(date.group("year"));
        if (year == 0) {
            throw mistake(text, "is in the year 0, which there was not; years are 0001 to 9999");
        }
        if (date.group("part") == null) {
            return FuzzyDate.of(LocalDate.of(year, 1, 1), DatePrecision.YEAR, certainty(date));
        }
        var part = Integer.parseInt(date.group("part"));
        if (date.group("day") == null && part >= 33 && part <= 36) {
            return FuzzyDate.of(LocalDate.of(year, 3 * (part - 33) + 1, 1), DatePrecision.QUARTER, certainty(date));
        }
        var precision = date.group("day") == null ? DatePrecision.MONTH : DatePrecision.DAY;
        var day = date.group("day") == null ? 1 : Integer.parseInt(date.group("day"));
        try {
            return FuzzyDate.of(LocalDate.of(year, part, day), precision, certainty(date));
        } catch (DateTimeException impossible) {
            throw mistake(text, EdtfMistakes.impossible(Year.of(year), part, day));
        }
    }

    private static DateCertainty certainty(Matcher date) {
        return DateCertainty.marked(date.group("mark"));
    }

    private static IllegalArgumentException mistake(String text, String sentence) {
        return new IllegalArgumentException("“" + text + "” " + sentence);
    }
}
