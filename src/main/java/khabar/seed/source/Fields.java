package khabar.seed.source;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mapping as what they must be. What is wrong goes to the findings, and reading goes on with a stand-in, so that all of
 * it is told at once.
 */
public final class Fields {

    /** Stands in for a text that is missing; nothing that is written reads so. */
    public static final String MISSING = " ";

    private final Node.Mapping mapping;
    private final String what;
    private final Findings findings;
    private final Values values;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean sound = true;

    private Fields(Node.Mapping mapping, String what, Findings findings) {
        this.mapping = mapping;
        this.what = what;
        this.findings = (mark, message) -> {
            sound = false;
            findings.add(mark, message);
        };
        this.values = new Values(this.findings);
    }

    /** The fields of something, which is named as in "an event". */
    public static Fields of(Node node, String what, Findings findings) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, what, findings);
        }
        findings.add(node.mark(), "%s must be a mapping of fields", what);
        var empty = new Node.Mapping(Collections.unmodifiableSortedMap(new TreeMap<>()), node.mark());
        return new Fields(empty, what, (mark, message) -> {});
    }

    public Mark mark() {
        return mapping.mark();
    }

    /** The place of a field's value, or of all fields if it is missing. */
    public Mark markOf(String name) {
        var node = find(name);
        return node == null ? mark() : node.mark();
    }

    /** Whether nothing was wrong so far. */
    public boolean isSound() {
        return sound;
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
        require(name);
        var value = optional(name, parser);
        return value == null ? new At<>(standIn, mark()) : value;
    }

    public <T> @Nullable At<T> optional(String name, Function<String, T> parser) {
        var node = find(name);
        return node == null ? null : values.parsed(name, node, parser);
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
        return node != null && values.truth(name, node);
    }

    public At<BigDecimal> number(String name) {
        require(name);
        var node = find(name);
        var number = node == null ? null : values.number(name, node);
        return number == null ? new At<>(BigDecimal.ZERO, mark()) : number;
    }

    /** A list of mappings, each of which is named as in "an event". */
    public List<Fields> list(String name, String each) {
        return items(name).stream().map(item -> of(item, each, findings)).toList();
    }

    public List<String> texts(String name) {
        return items(name).stream()
                .map(item -> values.parsed(name, item, Function.identity()))
                .map(text -> text == null ? MISSING : text.value())
                .toList();
    }

    /** Texts by names of their own: `title: { en: ..., hi: ... }`; the place is that of the name. */
    public <K> Map<At<K>, String> entries(String name, Function<String, K> parser) {
        var node = find(name);
        return node == null ? Map.of() : values.entries(name, node, parser);
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
        return node == null ? List.of() : values.items(name, node);
    }

    private @Nullable Node find(String name) {
        asked.add(name);
        var field = mapping.fields().get(name);
        return field == null || field.value() instanceof Node.Absent ? null : field.value();
    }
}
