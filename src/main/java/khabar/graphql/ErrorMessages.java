package khabar.graphql;

import java.util.List;
import java.util.regex.Pattern;

/** Says what GraphQL Java has to say, without its own names: its kinds of errors, its nodes of a document, Java's classes. */
final class ErrorMessages {

    private static final List<Change> CHANGES = List.of(
            Change.of("^Validation error \\([^)]*\\) ?: ", ""),
            Change.of(" with value '.*' (is|contains|must) ", " $1 "),
            Change.of("'EnumValue\\{name='(\\w+)'\\}'", "`$1`"),
            Change.of("an AST type of '", "a value of type '"),
            Change.of("(input|type '\\w+'|or '\\w+'),? but it was an? '\\w+'$", "$1"),
            Change.of(
                    "Expected type 'Map' but was '\\w+'.*",
                    "Expected an object with named fields, such as `{\"field\": \"value\"}`"),
            Change.of("'(\\w+)Value'", "'$1'"),
            Change.of(
                    "^Query depth ([\\d,]+) exceeds maximum allowed depth ([\\d,]+)$",
                    "The operation is $1 or more fields deep, at most $2 are read at all; ask for less."),
            Change.of(
                    "^Query has ([\\d,]+) fields which exceeds maximum allowed ([\\d,]+)$",
                    "The operation has $1 or more fields, at most $2 are allowed; send several requests."),
            Change.of(
                    "To prevent Denial Of Service attacks, parsing has been cancelled.",
                    "No more is read; send several requests."));

    private ErrorMessages() {}

    static String plain(String message) {
        var plain = message;
        for (var change : CHANGES) {
            plain = change.words.matcher(plain).replaceAll(change.plain);
        }
        return plain;
    }

    private record Change(Pattern words, String plain) {
        static Change of(String words, String plain) {
            return new Change(Pattern.compile(words, Pattern.DOTALL), plain);
        }
    }
}
