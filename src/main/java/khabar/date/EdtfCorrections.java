package khabar.date;

import com.ibm.icu.lang.UCharacter;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Suggests corrections for dates in common notations that are not valid EDTF. */
final class EdtfCorrections {

    private static final String FORMS = """
            write a day 2025-08-14, a month 2025-08, a year 2025, a quarter 2025-33, a decade 202X \
            or an interval 2025-08-01/2025-08-14, ../2025-08-14, 2017/..""";

    private static final String BOTH_QUALIFIERS = "[^%]*(%|~\\?|\\?~).*";

    private record Correction(Pattern notation, Function<MatchResult, Stream<String>> edtf) {

        static Correction of(String notation, Function<MatchResult, String> edtf) {
            return new Correction(Pattern.compile(notation), match -> Stream.of(edtf.apply(match)));
        }
    }

    private static final List<Correction> CORRECTIONS = List.of(
            Correction.of("([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ][0-9].*", m -> m.group(1)),
            Correction.of("([0-9]{4})([-./])([0-9]{1,2})\\2([0-9]{1,2})", m -> day(m, 1, 3, 4)),
            Correction.of("([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4})", m -> day(m, 3, 2, 1)),
            new Correction(
                    Pattern.compile("([0-9]{1,2})([-/])([0-9]{1,2})\\2([0-9]{4})"),
                    m -> Stream.of(day(m, 4, 3, 1), day(m, 4, 1, 3))),
            Correction.of("([0-9]{4})([0-9]{2})([0-9]{2})", m -> day(m, 1, 2, 3)),
            Correction.of("([0-9]{4})[-./]?([0-9]{1,2})", m -> m.group(1) + "-" + twoDigits(m, 2)),
            Correction.of("([0-9]{1,2})[-./]([0-9]{4})", m -> m.group(2) + "-" + twoDigits(m, 1)),
            Correction.of("([0-9]{4})[- ]?[Qq]([1-4])", m -> quarter(m, 1, 2)),
            Correction.of("[Qq]([1-4])[- /]?([0-9]{4})", m -> quarter(m, 2, 1)),
            Correction.of("([0-9]{3})(x|0'?s)?", m -> m.group(1) + "X"),
            Correction.of("([0-9]{2})[Xx]{2}", m -> m.group(1) + "00/" + m.group(1) + "99"),
            Correction.of("([0-9]{4}(-[0-9]{2})?)(-[Xxu?]{2}){1,2}", m -> m.group(1)),
            Correction.of("([~?])([^/]+)", m -> m.group(2) + m.group(1)),
            Correction.of("(?:/|(?:open|unknown)/)([^/]+)", m -> "../" + m.group(1)),
            Correction.of("([^/]+)/(?:|-|open|unknown|now|present|today)", m -> m.group(1) + "/.."),
            Correction.of("(?:\\.\\.|…|<=?|≤)\\s?([^./]+)", m -> "../" + m.group(1)),
            Correction.of("(?:>=?|≥)\\s?([^./]+)|([^./]+)\\s?(?:\\.\\.|…)", EdtfCorrections::since),
            Correction.of(
                    "(\\S+?)\\s*(?:/|\\.\\.|–|—|\\s-\\s|--|\\sto\\s)\\s*(\\S+)", m -> m.group(1) + "/" + m.group(2)));

    private EdtfCorrections() {}

    static String suggestion(String text) {
        if (text.isBlank() || text.strip().matches("\\.\\.|(?i)unknown|null|none|\\?+")) {
            return "omit the date if it is unknown";
        }
        if (text.matches(BOTH_QUALIFIERS)) {
            return "choose between ~ (approximate) and ? (uncertain)";
        }
        var corrections = corrections(asciiDigits(text.strip())).collect(Collectors.joining(" or "));
        return corrections.isEmpty() ? FORMS : "write " + corrections;
    }

    /** Returns why a date does not exist, and what to write instead. */
    static String reason(Year year, int month, int day) {
        if (month >= 21 && month <= 24) {
            return "is a season, which differs by hemisphere; write its months, as in 2025-03/2025-05";
        }
        if (month < 1 || month > 12) {
            var isSwapped = day > 1 && day <= 12 && month > 12 && month <= 31;
            return String.format(
                            Locale.ROOT,
                            "does not exist: there is no month %02d; months are 01 to 12, quarters 33 to 36",
                            month)
                    + (isSwapped
                            ? String.format(Locale.ROOT, "; write %04d-%02d-%02d", year.getValue(), day, month)
                            : "");
        }
        return "does not exist: %s has %s days"
                .formatted(year.atMonth(month), year.atMonth(month).lengthOfMonth());
    }

    /** Returns the corrections for the first matching notation that results in valid dates. */
    private static Stream<String> corrections(String text) {
        return Stream.concat(Stream.of(Stream.of(text)), Stream.concat(ofWhole(text), ofEnds(text)))
                .map(corrections ->
                        corrections.filter(EdtfCorrections::isValid).distinct().toList())
                .filter(corrections -> !corrections.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static boolean isValid(String text) {
        try {
            return EdtfParser.matchesSyntax(text) && EdtfParser.parse(text) != null;
        } catch (IllegalArgumentException nonexistent) {
            return false;
        }
    }

    private static Stream<Stream<String>> ofWhole(String text) {
        return CORRECTIONS.stream().flatMap(correction -> {
            var match = correction.notation().matcher(text);
            return match.matches() ? Stream.of(correction.edtf().apply(match)) : Stream.empty();
        });
    }

    private static Stream<Stream<String>> ofEnds(String text) {
        var slash = text.indexOf('/');
        if (slash < 1 || slash != text.lastIndexOf('/') || slash == text.length() - 1) {
            return Stream.empty();
        }
        return Stream.of(Stream.of(end(text.substring(0, slash)) + "/" + end(text.substring(slash + 1))));
    }

    private static String end(String text) {
        return text.equals(EdtfParser.OPEN)
                ? text
                : corrections(text.strip()).findFirst().orElse(text);
    }

    private static String asciiDigits(String text) {
        var digits = new StringBuilder();
        text.codePoints().forEach(point -> {
            var digit = UCharacter.digit(point);
            digits.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return digits.toString();
    }

    private static String day(MatchResult match, int year, int month, int day) {
        return match.group(year) + "-" + twoDigits(match, month) + "-" + twoDigits(match, day);
    }

    private static String quarter(MatchResult match, int year, int quarter) {
        return match.group(year) + "-" + (32 + Integer.parseInt(match.group(quarter)));
    }

    private static String since(MatchResult match) {
        return (match.group(1) == null ? match.group(2) : match.group(1)) + "/..";
    }

    private static String twoDigits(MatchResult match, int group) {
        return match.group(group).length() == 1 ? "0" + match.group(group) : match.group(group);
    }
}
