package khabar.http;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says why a text is not JSON. */
final class JsonErrors {

    private JsonErrors() {}

    static String reason(JacksonException failure) {
        var message = String.valueOf(failure.getOriginalMessage());
        return switch (failure) {
            case StreamConstraintsException tooLarge -> exceeded(message);
            // Without the position details, which name Jackson settings.
            case StreamReadException syntax ->
                message.replaceAll(" \\((for Object|for Array|start marker|code \\d|byte).*", "")
                        .replaceAll("\\s+", " ");
            case MismatchedInputException other ->
                message.startsWith("No content") ? "it is blank" : "text follows the JSON value";
            default -> "it is not encoded in UTF-8";
        };
    }

    /** Jackson's messages name its settings. */
    private static String exceeded(String message) {
        if (message.contains("nesting depth")) {
            return "it is nested too deep";
        }
        return message.startsWith("Number") ? "it has a number of too many digits" : "it has too long a name or text";
    }
}
