package khabar.date;

import com.ibm.icu.lang.UCharacter;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people write where an EDTF date is wanted, and what they probably mean by it. */
final class EdtfMistakes {

    private static final String FORMS = """
            write a day 2025-08-14, a month 2025-08, a year 2025, a quarter 2025-33, a decade 202X \
            or an interval 2025-08-01/2025-08-14, ../2025-08-14, 2017/..""";

    private static final String BOTH_MARKS = "[^%]*(%|~\\?|\\?~).*";

    private record Mistake(Pattern written, Function<MatchResult, Stream<String>> meant) {

        static Mistake of(String written, Function<MatchResult, String> meant) {
            return new Mistake(Pattern.compile(written), match -> Stream.of(meant.apply(match)));
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            Mistake.of("([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ][0-9].*", m -> m.group(1)),
            Mistake.of("([0-9]{4})([-./])([0-9]{1,2})\\2([0-9]{1,2})", m -> day(m, 1, 3, 4)),
            Mistake.of("([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4})", m -> day(m, 3, 2, 1)),
            new Mistake(
                    Pattern.compile("([0-9]{1,2})([-/])([0-9]{1,2})\\2([0-9]{4})"),
                    m -> Stream.of(day(m, 4, 3, 1), day(m, 4, 1, 3))),
            Mistake.of("([0-9]{4})([0-9]{2})([0-9]{2})", m -> day(m, 1, 2, 3)),
            Mistake.of("([0-9]{4})[-./]?([0-9]{1,2})", m -> m.group(1) + "-" + two(m, 2)),
            Mistake.of("([0-9]{1,2})[-./]([0-9]{4})", m -> m.group(2) + "-" + two(m, 1)),
            Mistake.of("([0-9]{4})[- ]?[Qq]([1-4])", m -> quarter(m, 1, 2)),
            Mistake.of("[Qq]([1-4])[- /]?([0-9]{4})", m -> quarter(m, 2, 1)),
            Mistake.of("([0-9]{3})(x|0'?s)?", m -> m.group(1) + "X"),
            Mistake.of("([0-9]{2})[Xx]{2}", m -> m.group(1) + "00/" + m.group(1) + "99"),
            Mistake.of("([0-9]{4}(-[0-9]{2})?)(-[Xxu?]{2}){1,2}", m -> m.group(1)),
            Mistake.of("([~?])([^/]+)", m -> m.group(2) + m.group(1)),
            Mistake.of("(?:/|(?:open|unknown)/)([^/]+)", m -> "../" + m.group(1)),
            Mistake.of("([^/]+)/(?:|-|open|unknown|now|present|today)", m -> m.group(1) + "/.."),
            Mistake.of("(?:\\.\\.|…|<=?|≤)\\s?([^./]+)", m -> "../" + m.group(1)),
            Mistake.of("(?:>=?|≥)\\s?([^./]+)|([^./]+)\\s?(?:\\.\\.|…)", EdtfMistakes::since),
            Mistake.of(
                    "(\\S+?)\\s*(?:/|\\.\\.|–|—|\\s-\\s|--|\\sto\\s)\\s*(\\S+)", m -> m.group(1) + "/" + m.group(2)));

    private EdtfMistakes() {}

    static String meant(String text) {
        if (text.isBlank() || text.strip().matches("\\.\\.|(?i)unknown|null|none|\\?+")) {
            return "leave the date out if none is known";
        }
        if (text.matches(BOTH_MARKS)) {
            return "choose between ~ (approximate) and ? (uncertain)";
        }
        var corrections = corrections(digits(text.strip())).collect(Collectors.joining(" or "));
        return corrections.isEmpty() ? FORMS : "write " + corrections;
    }

    static String impossible(Year year, int month, int day) {
        if (month >= 21 && month <= 24) {
            return "is a season, which differs by hemisphere; write its months, as in 2025-03/2025-05";
        }
        if (month < 1 || month > 12) {
            var isSwapped = day > 1 && day <= 12 && month > 12 && month <= 31;
            return "has no month: months are 01 to 12, quarters 33 to 36"
                    + (isSwapped ? "; write %04d-%02d-%02d".formatted(year.getValue(), day, month) : "");
        }
        return "is no day: %s has %d days"
                .formatted(year.atMonth(month), year.atMonth(month).lengthOfMonth());
    }

    /** Only what can be read is proposed; of the mistakes that fit, the first. */
    private static Stream<String> corrections(String text) {
        return Stream.concat(Stream.of(Stream.of(text)), Stream.concat(whole(text), ends(text)))
                .map(corrections ->
                        corrections.filter(EdtfMistakes::isPossible).distinct().toList())
                .filter(corrections -> !corrections.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static boolean isPossible(String text) {
        try {
            return Edtf.hasForm(text) && Edtf.parse(text) != null;
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }

    private static Stream<Stream<String>> whole(String text) {
        return MISTAKES.stream().flatMap(mistake -> {
            var match = mistake.written().matcher(text);
            return match.matches() ? Stream.of(mistake.meant().apply(match)) : Stream.empty();
        });
    }

    private static Stream<Stream<String>> ends(String text) {
        var slash = text.indexOf('/');
        if (slash < 1 || slash != text.lastIndexOf('/') || slash == text.length() - 1) {
            return Stream.empty();
        }
        return Stream.of(Stream.of(end(text.substring(0, slash)) + "/" + end(text.substring(slash + 1))));
    }

    private static String end(String text) {
        return text.equals("..") ? text : corrections(text.strip()).findFirst().orElse(text);
    }

    private static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().forEach(point -> {
            var digit = UCharacter.digit(point);
            digits.appendCodePoint(digit < 0 ? point : '0' + digit);
        });
        return digits.toString();
    }

    private static String day(MatchResult match, int year, int month, int day) {
        return match.group(year) + "-" + two(match, month) + "-" + two(match, day);
    }

    private static String quarter(MatchResult match, int year, int quarter) {
        return match.group(year) + "-" + (32 + Integer.parseInt(match.group(quarter)));
    }

    private static String since(MatchResult match) {
        return (match.group(1) == null ? match.group(2) : match.group(1)) + "/..";
    }

    private static String two(MatchResult match, int group) {
        return match.group(group).length() == 1 ? "0" + match.group(group) : match.group(group);
    }
}
