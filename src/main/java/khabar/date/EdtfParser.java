package khabar.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;

/**
 * Parses the supported subset of EDTF (ISO 8601-2): days, months, quarters, years, decades, closed and open intervals,
 * and the qualifiers `~` and `?`.
 */
final class EdtfParser {

    static final String OPEN = "..";

    private static final String DATE = "(?:[0-9]{3}X|[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)[~?]?";
    private static final Pattern SYNTAX =
            Pattern.compile("%1$s|%1$s/%1$s|%1$s/\\.\\.|\\.\\./%1$s|\\.\\./\\.\\.".formatted(DATE));

    private EdtfParser() {}

    /** @throws IllegalArgumentException with a message that proposes a correction */
    static FuzzyDate parse(String text) {
        if (!matchesSyntax(text)) {
            throw invalid(text, "is not an EDTF date; " + EdtfCorrections.suggestion(text));
        }
        var slash = text.indexOf('/');
        return slash < 0
                ? FuzzyDate.of(unit(text, text), certainty(text))
                : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    static boolean matchesSyntax(String text) {
        return SYNTAX.matcher(text).matches();
    }

    private static FuzzyDate interval(String text, String first, String last) {
        if (first.equals(last) && first.equals(OPEN)) {
            throw invalid(text, "has neither a start nor an end; omit the date");
        }
        var from = first.equals(OPEN) ? null : unit(text, first);
        var through = last.equals(OPEN) ? null : unit(text, last);
        var certainty = certainty(from == null ? last : first);
        if (from != null && through != null && certainty != certainty(last)) {
            throw invalid(
                    text, "has a different certainty at each end; qualify both ends with ~, with ? or not at all");
        }
        if (from != null && through != null && !from.from().isBefore(through.until())) {
            throw invalid(text, "ends before it starts; write %s/%s".formatted(last, first));
        }
        return new FuzzyDate(from, through, DatePrecision.RANGE, certainty);
    }

    private static DateCertainty certainty(String date) {
        return DateCertainty.ofSuffix(date.substring(date.length() - 1));
    }

    /**
     * Parses a single date.
     *
     * @param text the whole text, possibly an interval, for messages
     */
    private static DateUnit unit(String text, String qualifiedDate) {
        var date = qualifiedDate.substring(
                0, qualifiedDate.length() - certainty(qualifiedDate).qualifier().length());
        if (date.endsWith("X")) {
            return DateUnit.containing(LocalDate.of(Math.max(1, 10 * number(date, 0, 3)), 1, 1), DatePrecision.DECADE);
        }
        var year = number(date, 0, 4);
        if (year == 0) {
            throw invalid(text, "is in the year 0, which does not exist; years are 0001 to 9999");
        }
        return DateUnit.containing(firstDay(text, year, date), precision(date));
    }

    private static LocalDate firstDay(String text, int year, String date) {
        var month = date.length() > 4 ? number(date, 5, 7) : 1;
        var day = date.length() > 7 ? number(date, 8, 10) : 1;
        try {
            return LocalDate.of(year, isQuarter(date) ? 3 * (month - 33) + 1 : month, day);
        } catch (DateTimeException nonexistent) {
            throw invalid(text, EdtfCorrections.reason(Year.of(year), month, day));
        }
    }

    private static DatePrecision precision(String date) {
        return switch (date.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> isQuarter(date) ? DatePrecision.QUARTER : DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    /** EDTF numbers quarters from 33 to 36, in the place of the month. */
    private static boolean isQuarter(String date) {
        return date.length() == 7 && number(date, 5, 7) >= 33 && number(date, 5, 7) <= 36;
    }

    private static int number(String date, int begin, int end) {
        return Integer.parseInt(date, begin, end, 10);
    }

    private static IllegalArgumentException invalid(String text, String reason) {
        return new IllegalArgumentException("“" + text + "” " + reason);
    }
}
