package khabar.seed.source;

import java.io.Reader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Tokens of a YAML text. Plain scalars such as `no`, `2018` and `2025-08-14` remain strings, which each field parses as
 * its own type.
 */
class YamlTokens implements Tokens {

    private static final int MAX_ANCHORS = 1_000;
    private static final int MAX_ANCHORED_LENGTH = 10_000;

    private final String file;
    private final Iterator<Event> events;
    private final Map<String, YamlScalar> anchors = new HashMap<>();
    private Position position;
    private YamlScalar scalar = YamlScalar.EMPTY;

    YamlTokens(String file, Reader text) {
        this.file = file;
        this.position = Position.startOf(file);
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        events = new Yaml(options).parse(text).iterator();
    }

    @Override
    public Token next() {
        var event = nextEvent();
        position = position(event.getStartMark());
        return switch (event.getEventId()) {
            case StreamStart, DocumentStart, DocumentEnd, Comment -> next();
            case StreamEnd -> Token.END;
            case MappingStart -> start((CollectionStartEvent) event, Token.MAPPING);
            case SequenceStart -> start((CollectionStartEvent) event, Token.SEQUENCE);
            case MappingEnd, SequenceEnd -> Token.CLOSE;
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
        };
    }

    @Override
    public Position position() {
        return position;
    }

    @Override
    public String text() {
        return scalar.text();
    }

    @Override
    public SourceNode.Scalar.Style style() {
        return scalar.isPlain() ? SourceNode.Scalar.Style.PLAIN : SourceNode.Scalar.Style.QUOTED;
    }

    private Event nextEvent() {
        try {
            return events.next();
        } catch (SyntaxException e) {
            throw e;
        } catch (MarkedYAMLException e) {
            var problemMark = Optional.ofNullable(e.getProblemMark()).or(() -> Optional.ofNullable(e.getContextMark()));
            throw new SyntaxException(
                    problemMark.map(this::position).orElse(position), "is not valid YAML: " + advice(e.getProblem()));
        } catch (RuntimeException e) {
            // Besides its own exceptions, the parser throws others, such as a NumberFormatException for "\\x".
            throw Tokens.failure(position, "is not valid YAML: " + e.getMessage(), e);
        }
    }

    /** Says what most often causes an error of the parser. */
    private static String advice(String problem) {
        return switch (problem) {
            case "mapping values are not allowed here" ->
                problem + "; put a text that contains a colon and a space in quotes, and check the indentation";
            case "could not find expected ':'" -> problem + "; is this line indented like those before it?";
            default -> problem.contains("(TAB)") ? "a tab begins a value here; indent with spaces" : problem;
        };
    }

    private Token start(CollectionStartEvent event, Token token) {
        rejectTag(event, event.getTag());
        return token;
    }

    private Token scalar(ScalarEvent event) {
        rejectTag(event, event.getTag());
        scalar = YamlScalar.of(event);
        if (event.getAnchor() != null) {
            keep(event.getAnchor());
        }
        return scalar.isNull() ? Token.NULL : Token.SCALAR;
    }

    private void keep(String anchor) {
        if (scalar.text().length() > MAX_ANCHORED_LENGTH || anchors.size() >= MAX_ANCHORS) {
            throw new SyntaxException(
                    position,
                    "a file can have %s anchors, of at most %s characters each; write the values out"
                            .formatted(MAX_ANCHORS, MAX_ANCHORED_LENGTH));
        }
        anchors.put(anchor, scalar);
    }

    private Token alias(AliasEvent alias) {
        var anchored = anchors.get(alias.getAnchor());
        if (anchored == null) {
            // Only scalars can have aliases, because a few nested aliases of lists could expand to billions of values.
            throw new SyntaxException(
                    position,
                    "*%s is not an alias of a single value; write the value out".formatted(alias.getAnchor()));
        }
        scalar = anchored;
        return scalar.isNull() ? Token.NULL : Token.SCALAR;
    }

    private void rejectTag(NodeEvent event, @Nullable String tag) {
        if (tag != null && !tag.equals("!") && !tag.equals("tag:yaml.org,2002:str")) {
            throw new SyntaxException(
                    position(event.getStartMark()), "YAML tags are not supported; remove the tag %s".formatted(tag));
        }
    }

    private Position position(org.yaml.snakeyaml.error.Mark mark) {
        return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
