package khabar.seed.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khabar.plan.generator.Dice;
import khabar.seed.generator.GeneratedRecord.WrittenNumber;

/** Writes values as JSON, with escapes that a writer of JSON need not use. */
record JsonWriter(Dice dice) {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    String write(Object value) {
        return switch (value) {
            case null -> "null";
            case Boolean flag -> flag.toString();
            case WrittenNumber number ->
                NUMBER.matcher(number.digits()).matches() && dice.percent(90)
                        ? number.digits()
                        : quoted(number.digits());
            case Map<?, ?> mapping -> {
                var entries = new ArrayList<String>();
                mapping.forEach((name, item) -> entries.add(quoted(name.toString()) + space() + ":" + write(item)));
                yield "{" + String.join("," + space(), entries) + "}";
            }
            case List<?> list ->
                "[" + space() + list.stream().map(this::write).collect(Collectors.joining(space() + ",")) + "]";
            default -> quoted(value.toString());
        };
    }

    private String space() {
        return dice.pick("", " ", "\t");
    }

    private String quoted(String text) {
        return text.codePoints().mapToObj(this::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '/' -> dice.pick("/", "\\/");
            default -> dice.percent(95) ? Character.toString(character) : escape(character);
        };
    }

    /** Writes a character outside the basic plane as its two surrogates. */
    static String escape(int character) {
        return Character.toString(character)
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
