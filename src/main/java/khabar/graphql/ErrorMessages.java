package khabar.graphql;

import java.util.List;
import java.util.regex.Pattern;

/** Removes internal names, such as error kinds, AST nodes and Java classes, from GraphQL Java's messages. */
final class ErrorMessages {

    private static final List<Replacement> REPLACEMENTS = List.of(
            Replacement.of("^Validation error \\([^)]*\\) ?: ", ""),
            Replacement.of(" with value '.*' (is|contains|must) ", " $1 "),
            Replacement.of("'EnumValue\\{name='(\\w+)'\\}'", "`$1`"),
            Replacement.of("an AST type of '", "a value of type '"),
            Replacement.of("(input|type '\\w+'|or '\\w+'),? but it was an? '\\w+'$", "$1"),
            Replacement.of(
                    "Expected type 'Map' but was '\\w+'.*",
                    "Expected an object with named fields, such as `{\"field\": \"value\"}`"),
            Replacement.of("'(\\w+)Value'", "'$1'"),
            Replacement.of(
                    "^Query depth ([\\d,]+) exceeds maximum allowed depth ([\\d,]+)$",
                    "The operation is $1 or more fields deep; at most $2 are allowed. Request less nested data."),
            Replacement.of(
                    "^Query has ([\\d,]+) fields which exceeds maximum allowed ([\\d,]+)$",
                    "The operation has $1 or more fields; at most $2 are allowed. Send several requests."),
            Replacement.of(
                    "To prevent Denial Of Service attacks, parsing has been cancelled.",
                    "The document is too large to parse. Split it into several requests."));

    /** Names and values of clients are cut after this many characters. */
    private static final int MAX_QUOTED = 100;

    private static final int MAX_LENGTH = 1000;

    private static final Pattern LONG_QUOTE = Pattern.compile("(['`\"])([^'`\"]{" + MAX_QUOTED + "})[^'`\"]{10,}\\1");

    private ErrorMessages() {}

    /** Cuts long quotations, which repeat what the client sent, and messages that are too long all the same. */
    static String shortened(String message) {
        var shortened = LONG_QUOTE.matcher(message).replaceAll("$1$2…$1");
        return shortened.length() > MAX_LENGTH ? shortened.substring(0, MAX_LENGTH) + "…" : shortened;
    }

    static String simplified(String message) {
        var simplified = message;
        for (var each : REPLACEMENTS) {
            simplified = each.pattern.matcher(simplified).replaceAll(each.replacement);
        }
        return simplified;
    }

    private record Replacement(Pattern pattern, String replacement) {
        static Replacement of(String pattern, String replacement) {
            return new Replacement(Pattern.compile(pattern, Pattern.DOTALL), replacement);
        }
    }
}
