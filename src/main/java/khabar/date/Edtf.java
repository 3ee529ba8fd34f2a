package khabar.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** EDTF, the part of ISO 8601-2 that Khabar reads: days to decades, intervals, open ends, `~` and `?`. */
final class Edtf {

    static final String OPEN = "..";

    private static final String DATE = "(?:[0-9]{3}X|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)[~?]?";
    private static final Pattern FORM =
            Pattern.compile("%1$s|%1$s/%1$s|%1$s/\\.\\.|\\.\\./%1$s|\\.\\./\\.\\.".formatted(DATE));

    private Edtf() {}

    static FuzzyDate parse(String text) {
        if (!hasForm(text)) {
            throw mistake(text, "is no EDTF date; " + EdtfMistakes.meant(text));
        }
        var slash = text.indexOf('/');
        return slash < 0 ? date(text, text) : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    private static FuzzyDate interval(String text, String first, String last) {
        if (first.equals(last) && first.equals(OPEN)) {
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
        if (from != null && through != null && from.certainty() != through.certainty()) {
            throw mistake(text, "marks its ends differently, but a date has one certainty; mark both ends or neither");
        }
        return from != null ? from.certainty() : through != null ? through.certainty() : DateCertainty.CERTAIN;
    }

    /** One date of the text, which may be an interval. */
    private static FuzzyDate date(String text, String marked) {
        var certainty = DateCertainty.marked(marked.substring(marked.length() - 1));
        var date = marked.substring(0, marked.length() - certainty.mark().length());
        if (date.endsWith("X")) {
            var year = Math.max(1, 10 * number(date, 0, 3));
            return FuzzyDate.of(LocalDate.of(year, 1, 1), DatePrecision.DECADE, certainty);
        }
        var year = number(date, 0, 4);
        if (year == 0) {
            throw mistake(text, "is in the year 0, which there was not; years are 0001 to 9999");
        }
        return FuzzyDate.of(day(text, year, date), precision(date), certainty);
    }

    private static LocalDate day(String text, int year, String date) {
        var month = date.length() > 4 ? number(date, 5, 7) : 1;
        var day = date.length() > 7 ? number(date, 8, 10) : 1;
        try {
            return LocalDate.of(year, isQuarter(date) ? 3 * (month - 33) + 1 : month, day);
        } catch (DateTimeException impossible) {
            throw mistake(text, EdtfMistakes.impossible(Year.of(year), month, day));
        }
    }

    private static DatePrecision precision(String date) {
        return switch (date.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> isQuarter(date) ? DatePrecision.QUARTER : DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    private static boolean isQuarter(String date) {
        return date.length() == 7 && number(date, 5, 7) >= 33 && number(date, 5, 7) <= 36;
    }

    private static int number(String date, int begin, int end) {
        return Integer.parseInt(date, begin, end, 10);
    }

    private static IllegalArgumentException mistake(String text, String sentence) {
        return new IllegalArgumentException("“" + text + "” " + sentence);
    }
}
