package khabar.seed.generator;

import java.util.regex.Pattern;
import khabar.plan.generator.Dice;

/** Writes texts in all styles that YAML has for them: plain, quoted, and as literal and folded blocks. */
record YamlScalarWriter(Dice dice) {

    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._~/+-]*( [\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._~/+-]*)*|\\.\\./[0-9X~-]+");
    private static final Pattern NULL = Pattern.compile("null|Null|NULL");
    /** Lines that do not begin or end with white space. YAML 1.1 has more line breaks than \n. */
    private static final String EDGE = "[^\\s\\u0085\\u2028\\u2029]";

    private static final String LINE = EDGE + "([^\\r\\u0085\\u2028\\u2029\\n]*" + EDGE + ")?";
    private static final Pattern LINES = Pattern.compile(LINE + "(\\n" + LINE + ")*");
    private static final Pattern ONE_LINE = Pattern.compile("[^\\r\\n\\u0085\\u2028\\u2029]*");

    String write(String text, String indent, boolean isInFlow) {
        if (PLAIN.matcher(text).matches() && !NULL.matcher(text).matches() && dice.percent(70)) {
            return isInFlow || dice.percent(90) ? text : folded(text, indent);
        }
        if (!isInFlow && LINES.matcher(text).matches() && dice.percent(30)) {
            var isOneLine = text.indexOf('\n') < 0;
            return isOneLine && dice.percent(50)
                    ? ">-\n  " + indent + folded(text, indent)
                    : "|-\n  " + indent + text.replace("\n", "\n  " + indent);
        }
        if (ONE_LINE.matcher(text).matches() && dice.percent(40)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return doubleQuoted(text, indent);
    }

    /** Replaces some single spaces by line breaks, which YAML reads as spaces. */
    private String folded(String text, String indent) {
        var lines = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var isBetweenWords = text.charAt(i) == ' '
                    && !Character.isWhitespace(text.charAt(i - 1))
                    && !Character.isWhitespace(text.charAt(i + 1));
            lines.append(isBetweenWords && dice.percent(30) ? "\n  " + indent : text.substring(i, i + 1));
        }
        return lines.toString();
    }

    private String doubleQuoted(String text, String indent) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character > ' ' && dice.percent(1)) {
                quoted.append("\\\n  ").append(indent);
            }
            quoted.append(escaped(character));
        });
        return quoted.append('"').toString();
    }

    private String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case 0x2028 -> "\\L";
            case 0x2029 -> "\\P";
            default -> dice.percent(95) && character != 0xFEFF ? Character.toString(character) : number(character);
        };
    }

    private String number(int character) {
        if (character < 0x100 && dice.percent(50)) {
            return "\\x%02x".formatted(character);
        }
        return dice.percent(50) ? "\\U%08X".formatted(character) : JsonWriter.escape(character);
    }
}
