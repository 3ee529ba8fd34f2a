package khabar.seed.source;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Tokens of a JSON text, which can start on any line of a file. */
class JsonTokens implements Tokens {

    private static final int MAX_TEXT_LENGTH = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .build())
            .build();

    private final String file;
    private final int firstLine;
    private final JsonParser parser;
    private String text = "";

    JsonTokens(String file, Reader text) {
        this(file, 1, JSON.createParser(ObjectReadContext.empty(), text));
    }

    JsonTokens(String file, int line, String text) {
        this(file, line, JSON.createParser(ObjectReadContext.empty(), text));
    }

    private JsonTokens(String file, int firstLine, JsonParser parser) {
        this.file = file;
        this.firstLine = firstLine;
        this.parser = parser;
    }

    @Override
    public Token next() {
        try {
            return switch (parser.nextToken()) {
                case null -> Token.END;
                case START_OBJECT -> Token.MAPPING;
                case START_ARRAY -> Token.SEQUENCE;
                case END_OBJECT, END_ARRAY -> Token.CLOSE;
                case VALUE_NULL -> Token.NULL;
                default -> scalar();
            };
        } catch (StreamConstraintsException e) {
            throw new SyntaxException(
                    position(), "has too long a name, text or number, or too many levels; shorten it");
        } catch (JacksonException e) {
            throw Tokens.failure(position(e.getLocation()), "is not valid JSON: " + withoutPosition(e), e);
        }
    }

    /** Reads the text at once, because the parser finds its errors only when the text is read. */
    private Token scalar() {
        text = parser.getString();
        return Token.SCALAR;
    }

    @Override
    public Position position() {
        return position(parser.currentTokenLocation());
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public SourceNode.Scalar.Style style() {
        var token = parser.currentToken();
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_STRING) {
            return SourceNode.Scalar.Style.QUOTED;
        }
        return token.isNumeric() ? SourceNode.Scalar.Style.NUMBER : SourceNode.Scalar.Style.BOOLEAN;
    }

    private Position position(@Nullable TokenStreamLocation location) {
        if (location == null) {
            return new Position(file, firstLine, 1);
        }
        return new Position(
                file, Math.max(location.getLineNr(), 1) + firstLine - 1, Math.max(location.getColumnNr(), 1));
    }

    /** Removes the position from the parser's message, because problems have their own. */
    private static String withoutPosition(JacksonException error) {
        return error.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst(" \\(start marker.*", "")
                .replaceAll(" \\(code \\d+\\)", "");
    }
}
