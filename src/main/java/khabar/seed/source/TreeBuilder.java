package khabar.seed.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.TreeMap;
import khabar.seed.source.Tokens.Token;

/** Builds node trees from tokens, and reports repeated fields and control characters. Rejects enormous records. */
class TreeBuilder {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_VALUES = 50_000;
    private static final int MAX_CHARACTERS = 2_000_000;
    private static final char FIRST_COMBINING = '\u0300';

    private final Tokens tokens;
    private final ProblemReporter problems;
    private int values;
    private int characters;

    TreeBuilder(Tokens tokens, ProblemReporter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Reads the value that starts with this token. */
    SourceNode read(Token token) {
        values = 0;
        characters = 0;
        return read(token, 0);
    }

    /** Skips the value that starts with this token. */
    void skip(Token token) {
        var depth = 0;
        for (var next = token; ; next = tokens.next()) {
            depth += switch (next) {
                case MAPPING, SEQUENCE -> 1;
                case CLOSE -> -1;
                case SCALAR, NULL, END -> 0;
            };
            if (depth == 0) {
                return;
            }
        }
    }

    private SourceNode read(Token token, int depth) {
        var position = tokens.position();
        if (depth > MAX_DEPTH) {
            throw new SyntaxException(position, "is nested more than %s levels deep; flatten it".formatted(MAX_DEPTH));
        }
        if (++values > MAX_VALUES) {
            throw new SyntaxException(position, "has more than %s values; split the record".formatted(MAX_VALUES));
        }
        return switch (token) {
            case MAPPING -> mapping(position, depth);
            case SEQUENCE -> sequence(position, depth);
            case SCALAR -> new SourceNode.Scalar(text(), tokens.style(), position);
            case NULL -> new SourceNode.Absent(position);
            case CLOSE, END -> throw new SyntaxException(position, "a value is missing here");
        };
    }

    private SourceNode mapping(Position position, int depth) {
        var fields = new TreeMap<String, SourceNode.Field>();
        for (var token = tokens.next(); token != Token.CLOSE; token = tokens.next()) {
            var namePosition = tokens.position();
            if (token != Token.SCALAR) {
                throw new SyntaxException(namePosition, "expected a field name here, such as key:");
            }
            var name = text();
            var first = fields.putIfAbsent(name, new SourceNode.Field(namePosition, read(tokens.next(), depth + 1)));
            if (first != null) {
                problems.report(
                        namePosition,
                        "%s appears twice; first on line %s",
                        name,
                        first.position().line());
            }
        }
        return new SourceNode.Mapping(fields, position);
    }

    private SourceNode sequence(Position position, int depth) {
        var items = new ArrayList<SourceNode>();
        for (var token = tokens.next(); token != Token.CLOSE; token = tokens.next()) {
            items.add(read(token, depth + 1));
        }
        return new SourceNode.Sequence(items, position);
    }

    private String text() {
        var text = tokens.text();
        characters += text.length();
        if (characters > MAX_CHARACTERS) {
            throw new SyntaxException(
                    tokens.position(),
                    "makes a record of more than %s characters; shorten it".formatted(MAX_CHARACTERS));
        }
        // An escape such as "\u0000" can contain a character that Utf8Reader rejects in the file.
        var forbidden = SeedText.findForbidden(text);
        if (forbidden >= 0) {
            problems.report(tokens.position(), ProblemMessage.of(SeedText.problem(forbidden)));
        }
        var isNormalized = text.chars().allMatch(letter -> letter < FIRST_COMBINING);
        return isNormalized ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
