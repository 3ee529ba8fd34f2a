package khabar.seed.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong at a position.
 *
 * @param kind the text without what differs between records: messages of the same mistake have the same kind
 */
public record ProblemMessage(String text, String kind) {

    private static final int MAX_LENGTH = 1_000;
    private static final Pattern REMEDY = Pattern.compile("(; | \\().*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    public ProblemMessage {
        text = LINE_BREAK.matcher(shortened(text)).replaceAll(" ");
        kind = NUMBER.matcher(REMEDY.matcher(shortened(kind)).replaceFirst("")).replaceAll("0");
    }

    public static ProblemMessage of(String text) {
        return new ProblemMessage(text, text);
    }

    /** Arguments that are strings or enums belong to the kind; others, such as located values, differ by record. */
    public static ProblemMessage of(String format, @Nullable Object... arguments) {
        var fixed = Arrays.stream(arguments)
                .map(argument -> argument instanceof String || argument instanceof Enum<?> || argument instanceof Number
                        ? argument
                        : "…")
                .toArray();
        return new ProblemMessage(
                String.format(Locale.ROOT, format, arguments), String.format(Locale.ROOT, format, fixed));
    }

    /** The problem of a field whose text the parser has rejected. */
    static ProblemMessage of(String field, String text, IllegalArgumentException rejection) {
        var reason = String.valueOf(rejection.getMessage());
        return new ProblemMessage(field + ": " + reason, field + ": " + reason.replace(text, "…"));
    }

    /** Keeps both ends, because the remedy comes last. */
    private static String shortened(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        var half = MAX_LENGTH / 2;
        return text.substring(0, half) + " … " + text.substring(text.length() - half);
    }
}
