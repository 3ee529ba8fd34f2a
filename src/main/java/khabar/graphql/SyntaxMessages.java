package khabar.graphql;

import graphql.InvalidSyntaxError;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says where and why a document cannot be parsed. GraphQL Java passes on the words of its parser generator. */
final class SyntaxMessages {

    private static final Pattern UNRECOGNIZED =
            Pattern.compile("token recognition error at: '(.*)'' at line", Pattern.DOTALL);

    private static final int MAX_TOKEN = 40;

    private SyntaxMessages() {}

    static String of(InvalidSyntaxError error) {
        var position = error.getLocations() == null || error.getLocations().isEmpty()
                ? ""
                : " at line %s, column %s"
                        .formatted(
                                error.getLocations().getFirst().getLine(),
                                error.getLocations().getFirst().getColumn());
        return "Invalid syntax" + position + ": " + reason(error) + ".";
    }

    private static String reason(InvalidSyntaxError error) {
        if (error.getMessage().startsWith("Invalid unicode")) {
            return "an escape sequence is not a Unicode character";
        }
        var token = token(error);
        if (token.isEmpty()) {
            return "the document is malformed";
        }
        return token.equals("<EOF>")
                ? "the document ends too early"
                : "`" + printable(token) + "` is not expected here";
    }

    private static String token(InvalidSyntaxError error) {
        if (error.getOffendingToken() != null) {
            return error.getOffendingToken();
        }
        var unrecognized = UNRECOGNIZED.matcher(error.getMessage());
        return unrecognized.find() ? unrecognized.group(1) : "";
    }

    /** Cuts long tokens, and writes characters that cannot be seen as escape sequences. */
    private static String printable(String token) {
        var printable = new StringBuilder();
        token.codePoints().limit(MAX_TOKEN).forEach(character -> {
            if (Character.isISOControl(character)
                    || Character.getType(character) == Character.FORMAT
                    || character == '`') {
                printable.append(String.format(Locale.ROOT, "\\u%04X", character));
            } else {
                printable.appendCodePoint(character);
            }
        });
        return token.codePoints().count() > MAX_TOKEN ? printable + "…" : printable.toString();
    }
}
