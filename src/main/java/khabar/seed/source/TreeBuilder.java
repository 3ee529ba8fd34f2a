package khabar.seed.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.TreeMap;
import khabar.seed.source.Tokens.Token;

/** Builds trees from tokens, and says what must not be in one. */
class TreeBuilder {

    private static final int DEEPEST = 32;
    private static final char FIRST_COMBINING = '\u0300';

    private final Tokens tokens;
    private final Findings findings;

    TreeBuilder(Tokens tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    /** The value that begins with this token. */
    SourceNode read(Token token) {
        return read(token, 0);
    }

    /** The names of a mapping are read as scalars. */
    String name() {
        return text();
    }

    /** Passes over the value that begins with this token. */
    void skip(Token token) {
        var depth = 0;
        for (var next = token; ; next = tokens.next()) {
            depth += switch (next) {
                case MAPPING, LISTING -> 1;
                case CLOSE -> -1;
                case SCALAR, NULL, END -> 0;
            };
            if (depth == 0) {
                return;
            }
        }
    }

    private SourceNode read(Token token, int depth) {
        var mark = tokens.mark();
        if (depth > DEEPEST) {
            throw new SyntaxException(mark, "is nested deeper than any record");
        }
        return switch (token) {
            case MAPPING -> mapping(mark, depth);
            case LISTING -> listing(mark, depth);
            case SCALAR -> new SourceNode.Scalar(text(), tokens.style(), mark);
            case NULL -> new SourceNode.Absent(mark);
            case CLOSE, END -> throw new SyntaxException(mark, "ends where a value was expected");
        };
    }

    private SourceNode mapping(Position mark, int depth) {
        var fields = new TreeMap<String, SourceNode.Field>();
        for (var token = tokens.next(); token != Token.CLOSE; token = tokens.next()) {
            var place = tokens.mark();
            if (token != Token.SCALAR) {
                throw new SyntaxException(place, "is no name of a field");
            }
            var name = text();
            var before = fields.putIfAbsent(name, new SourceNode.Field(place, read(tokens.next(), depth + 1)));
            if (before != null) {
                findings.add(
                        place,
                        "%s is here twice; first in line %d",
                        name,
                        before.mark().line());
            }
        }
        return new SourceNode.Mapping(fields, mark);
    }

    private SourceNode listing(Position mark, int depth) {
        var items = new ArrayList<SourceNode>();
        for (var token = tokens.next(); token != Token.CLOSE; token = tokens.next()) {
            items.add(read(token, depth + 1));
        }
        return new SourceNode.Listing(items, mark);
    }

    private String text() {
        var text = tokens.text();
        var isNormal = true;
        for (var at = 0; at < text.length(); at++) {
            isNormal &= text.charAt(at) < FIRST_COMBINING;
            // Escapes, as in "\u0000", bring in what the reader of the file refuses.
            if (Utf8Reader.isForbidden(text.charAt(at))) {
                findings.add(tokens.mark(), Utf8Reader.refusal(text.charAt(at)));
            }
        }
        return isNormal ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
