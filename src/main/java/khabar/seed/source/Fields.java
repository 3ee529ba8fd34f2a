package khabar.seed.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import khabar.seed.source.Node.Scalar.Style;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mapping as what they must be. What is wrong goes to the findings, and reading goes on with a stand-in, so that all of
 * it is told at once.
 */
public final class Fields {

    /** Stands in for a text that is missing. */
    public static final String MISSING = "?";

    private static final int DIGITS = 40;

    private final Node.Mapping mapping;
    private final String what;
    private final Findings findings;
    private boolean sound = true;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Node.Mapping mapping, String what, Findings findings) {
        this.mapping = mapping;
        this.what = what;
        this.findings = (mark, message) -> {
            sound = false;
            findings.add(mark, message);
        };
    }

    /** The fields of something, which is named as in "an event". */
    public static Fields of(Node node, String what, Findings findings) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, what, findings);
        }
        findings.add(node.mark(), "%s must be a mapping of fields", what);
        return new Fields(
                new Node.Mapping(Collections.unmodifiableSortedMap(new TreeMap<>()), node.mark()),
                what,
                (mark, message) -> {});
    }

    public Mark mark() {
        return mapping.mark();
    }

    /** Whether nothing was wrong so far. */
    public boolean isSound() {
        return sound;
    }

    /** The place of a field's value, or of all fields if it is missing. */
    public Mark markOf(String name) {
        var node = find(name);
        return node == null ? mark() : node.mark();
    }

    public boolean has(String name) {
        return find(name) != null;
    }

    /** Says so if a field is missing. */
    public void require(String name) {
        if (!has(name)) {
            findings.add(mark(), "%s needs %s", what, name);
        }
    }

    public void refuse(Mark mark, String message) {
        findings.add(mark, message);
    }

    public At<String> text(String name) {
        return one(name, Function.identity(), MISSING);
    }

    public @Nullable At<String> optionalText(String name) {
        return optional(name, Function.identity());
    }

    /** A required field; the parser throws an IllegalArgumentException that says what is wrong with the text. */
    public <T> At<T> one(String name, Function<String, T> parser, T standIn) {
        var value = optional(name, parser);
        require(name);
        return value == null ? new At<>(standIn, mark()) : value;
    }

    public <T> @Nullable At<T> optional(String name, Function<String, T> parser) {
        var node = find(name);
        return node == null ? null : parse(name, node, parser);
    }

    public <E extends Enum<E>> At<E> choice(String name, Class<E> type) {
        return one(name, Choice.of(type), type.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> @Nullable At<E> optionalChoice(String name, Class<E> type) {
        return optional(name, Choice.of(type));
    }

    public <E extends Enum<E>> At<E> choice(String name, E otherwise) {
        var chosen = optional(name, Choice.of(otherwise.getDeclaringClass()));
        return chosen == null ? new At<>(otherwise, mark()) : chosen;
    }

    public boolean flag(String name) {
        var node = find(name);
        if (node == null) {
            return false;
        }
        var isTruth = node instanceof Node.Scalar scalar
                && scalar.style() != Style.TEXT
                && (scalar.text().equals("true") || scalar.text().equals("false"));
        if (!isTruth) {
            findings.add(node.mark(), "%s must be true or false", name);
        }
        return node instanceof Node.Scalar scalar && scalar.text().equals("true");
    }

    public At<BigDecimal> number(String name) {
        var node = find(name);
        require(name);
        if (node instanceof Node.Scalar scalar && decimal(scalar.text()) instanceof BigDecimal number) {
            return new At<>(number, node.mark());
        }
        if (node != null) {
            findings.add(node.mark(), "%s must be a number such as 120 or 0.5", name);
        }
        return new At<>(BigDecimal.ZERO, mark());
    }

    /** A list of mappings, each of which is named as in "an event". */
    public List<Fields> list(String name, String each) {
        return items(name).stream().map(item -> of(item, each, findings)).toList();
    }

    public List<String> texts(String name) {
        return items(name).stream()
                .map(item -> parse(name, item, Function.identity()))
                .map(text -> text == null ? MISSING : text.value())
                .toList();
    }

    /** Texts by names of their own: `title: { en: ..., hi: ... }`; the place is that of the name. */
    public <K> Map<At<K>, String> entries(String name, Function<String, K> parser) {
        var node = find(name);
        var entries = new LinkedHashMap<At<K>, String>();
        if (node instanceof Node.Mapping mapped) {
            mapped.fields().forEach((key, field) -> {
                var parsed = parse(name, new Node.Scalar(key, Style.TEXT, field.mark()), parser);
                var text =
                        field.value() instanceof Node.Absent ? null : parse(name, field.value(), Function.identity());
                if (parsed != null && text != null) {
                    entries.put(parsed, text.value());
                }
            });
        } else if (node != null) {
            findings.add(node.mark(), "%s must be a mapping such as { en: ... }", name);
        }
        return entries;
    }

    /** Says which fields were never asked for. */
    public void finish() {
        mapping.fields().forEach((name, field) -> {
            if (!asked.contains(name)) {
                findings.add(field.mark(), "%s has no field %s%s", what, name, Suggestion.among(asked, name));
            }
        });
    }

    private List<Node> items(String name) {
        var node = find(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof Node.Listing listing) {
            return listing.items();
        }
        findings.add(
                node.mark(),
                "%s must be a list: put each into a line of its own, behind a dash, or all between [ and ]",
                name);
        return List.of();
    }

    private <T> @Nullable At<T> parse(String name, Node node, Function<String, T> parser) {
        if (!(node instanceof Node.Scalar scalar)) {
            findings.add(node.mark(), "%s must be a single text", name);
        } else if (scalar.style() == Style.NUMBER || scalar.style() == Style.TRUTH) {
            findings.add(node.mark(), "%s must be text; write \"%s\"", name, scalar.text());
        } else if (scalar.text().isBlank()) {
            findings.add(node.mark(), "%s is empty; fill it in or leave it out", name);
        } else {
            try {
                return new At<>(parser.apply(scalar.text().strip()), node.mark());
            } catch (IllegalArgumentException e) {
                findings.add(node.mark(), "%s: %s", name, e.getMessage());
            }
        }
        return null;
    }

    private @Nullable Node find(String name) {
        asked.add(name);
        var field = mapping.fields().get(name);
        return field == null || field.value() instanceof Node.Absent ? null : field.value();
    }

    private static @Nullable BigDecimal decimal(String text) {
        try {
            var number = new BigDecimal(text);
            return number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
