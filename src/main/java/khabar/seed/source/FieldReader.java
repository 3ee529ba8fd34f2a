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
public final class FieldReader {

    /** Stands in for a text that is missing; nothing that is written reads so. */
    public static final String MISSING = " ";

    private final SourceNode.Mapping mapping;
    private final String what;
    private final Findings findings;
    private final ScalarReader values;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean sound = true;

    private FieldReader(SourceNode.Mapping mapping, String what, Findings findings) {
        this.mapping = mapping;
        this.what = what;
        this.findings = (mark, message) -> {
            sound = false;
            findings.add(mark, message);
        };
        this.values = new ScalarReader(this.findings);
    }

    /** The fields of something, which is named as in "an event". */
    public static FieldReader of(SourceNode node, String what, Findings findings) {
        if (node instanceof SourceNode.Mapping mapping) {
            return new FieldReader(mapping, what, findings);
        }
        findings.add(node.mark(), "%s must be a mapping of fields", what);
        var empty = new SourceNode.Mapping(Collections.unmodifiableSortedMap(new TreeMap<>()), node.mark());
        return new FieldReader(empty, what, (mark, message) -> {});
    }

    public Position mark() {
        return mapping.mark();
    }

    /** The place of a field's value, or of all fields if it is missing. */
    public Position markOf(String name) {
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

    public void refuse(Position mark, String message) {
        findings.add(mark, message);
    }

    public Located<String> text(String name) {
        return one(name, Function.identity(), MISSING);
    }

    public @Nullable Located<String> optionalText(String name) {
        return optional(name, Function.identity());
    }

    /** A required field; the parser throws an IllegalArgumentException that says what is wrong with the text. */
    public <T> Located<T> one(String name, Function<String, T> parser, T standIn) {
        require(name);
        var value = optional(name, parser);
        return value == null ? new Located<>(standIn, mark()) : value;
    }

    public <T> @Nullable Located<T> optional(String name, Function<String, T> parser) {
        var node = find(name);
        return node == null ? null : values.parsed(name, node, parser);
    }

    public <E extends Enum<E>> Located<E> choice(String name, Class<E> type) {
        return one(name, VocabularyParser.of(type), type.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> @Nullable Located<E> optionalChoice(String name, Class<E> type) {
        return optional(name, VocabularyParser.of(type));
    }

    public <E extends Enum<E>> Located<E> choice(String name, E otherwise) {
        var chosen = optional(name, VocabularyParser.of(otherwise.getDeclaringClass()));
        return chosen == null ? new Located<>(otherwise, mark()) : chosen;
    }

    public boolean flag(String name) {
        var node = find(name);
        return node != null && values.truth(name, node);
    }

    public Located<BigDecimal> number(String name) {
        require(name);
        var node = find(name);
        var number = node == null ? null : values.number(name, node);
        return number == null ? new Located<>(BigDecimal.ZERO, mark()) : number;
    }

    /** A list of mappings, each of which is named as in "an event". */
    public List<FieldReader> list(String name, String each) {
        return items(name).stream().map(item -> of(item, each, findings)).toList();
    }

    public List<String> texts(String name) {
        return items(name).stream()
                .map(item -> values.parsed(name, item, Function.identity()))
                .map(text -> text == null ? MISSING : text.value())
                .toList();
    }

    /** Texts by names of their own: `title: { en: ..., hi: ... }`; the place is that of the name. */
    public <K> Map<Located<K>, String> entries(String name, Function<String, K> parser) {
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

    private List<SourceNode> items(String name) {
        var node = find(name);
        return node == null ? List.of() : values.items(name, node);
    }

    private @Nullable SourceNode find(String name) {
        asked.add(name);
        var field = mapping.fields().get(name);
        return field == null || field.value() instanceof SourceNode.Absent ? null : field.value();
    }
}
