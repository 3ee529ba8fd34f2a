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
 * Reads a mapping's fields as typed values. Reports a problem and returns a placeholder if a field is wrong, so that
 * one run reports all problems.
 */
public final class FieldReader {

    /** Replaces a missing text. Cannot occur in a file, because texts are stripped. */
    public static final String PLACEHOLDER = " ";

    private final SourceNode.Mapping mapping;
    private final String description;
    private final ProblemReporter problems;
    private final NodeConverter nodes;
    private final Set<String> requested = new LinkedHashSet<>();
    private boolean valid = true;

    private FieldReader(SourceNode.Mapping mapping, String description, ProblemReporter problems) {
        this.mapping = mapping;
        this.description = description;
        this.problems = (position, message) -> {
            valid = false;
            problems.report(position, message);
        };
        this.nodes = new NodeConverter(this.problems);
    }

    /** Creates a reader for a node such as "an event". If the node is not a mapping, reports only this problem. */
    public static FieldReader of(SourceNode node, String description, ProblemReporter problems) {
        if (node instanceof SourceNode.Mapping mapping) {
            return new FieldReader(mapping, description, problems);
        }
        problems.report(node.position(), "%s must be a mapping of fields", description);
        var empty = new SourceNode.Mapping(Collections.unmodifiableSortedMap(new TreeMap<>()), node.position());
        return new FieldReader(empty, description, ProblemReporter.NONE);
    }

    public Position position() {
        return mapping.position();
    }

    /** Whether no problem has been reported so far. */
    public boolean isValid() {
        return valid;
    }

    public boolean has(String name) {
        return find(name) != null;
    }

    /** Reports a problem if the field is missing. */
    public void require(String name) {
        if (!has(name)) {
            problems.report(position(), "%s needs the field %s", description, name);
        }
    }

    public void report(Position position, ProblemMessage message) {
        problems.report(position, message);
    }

    public Located<String> requiredText(String name) {
        return required(name, Function.identity(), PLACEHOLDER);
    }

    public @Nullable Located<String> optionalText(String name) {
        return optional(name, Function.identity());
    }

    /** The parser throws an {@link IllegalArgumentException} whose message says what is wrong with the text. */
    public <T> Located<T> required(String name, Function<String, T> parser, T placeholder) {
        require(name);
        return located(optional(name, parser), placeholder);
    }

    public <T> @Nullable Located<T> optional(String name, Function<String, T> parser) {
        return nodes.parse(name, find(name), parser);
    }

    public <E extends Enum<E>> Located<E> requiredEnum(String name, Class<E> type) {
        return required(name, VocabularyParser.ofEnum(type), type.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> @Nullable Located<E> optionalEnum(String name, Class<E> type) {
        return optional(name, VocabularyParser.ofEnum(type));
    }

    public <E extends Enum<E>> Located<E> enumOr(String name, E defaultValue) {
        return located(optionalEnum(name, defaultValue.getDeclaringClass()), defaultValue);
    }

    /** Returns false if the field is missing. */
    public boolean isTrue(String name) {
        return nodes.toBoolean(name, find(name));
    }

    public Located<BigDecimal> requiredNumber(String name) {
        require(name);
        return located(nodes.toNumber(name, find(name)), BigDecimal.ZERO);
    }

    /** Returns readers for a list of mappings, each called, for example, "an event". Empty if the field is missing. */
    public List<FieldReader> mappings(String name, String description) {
        return nodes.toItems(name, find(name)).stream()
                .map(item -> of(item, description, problems))
                .toList();
    }

    public List<String> texts(String name) {
        return nodes.toTexts(name, find(name));
    }

    /** Returns the texts in a mapping such as `title: { en: ..., hi: ... }`, by key. */
    public <K> Map<Located<K>, String> textsByKey(String name, Function<String, K> keyParser) {
        return valuesByKey(name, keyParser, Function.identity());
    }

    /** As {@link #textsByKey}, but a text that is in no mapping has the default key. */
    public <K> Map<Located<K>, String> textOrTextsByKey(String name, K defaultKey, Function<String, K> keyParser) {
        var node = find(name);
        if (node == null || node instanceof SourceNode.Mapping) {
            return textsByKey(name, keyParser);
        }
        var text = optionalText(name);
        return text == null ? Map.of() : Map.of(new Located<>(defaultKey, text.position()), text.value());
    }

    /** Returns the parsed values in a mapping, by key. */
    public <K, V> Map<Located<K>, V> valuesByKey(
            String name, Function<String, K> keyParser, Function<String, V> valueParser) {
        return nodes.toValuesByKey(name, find(name), keyParser, valueParser);
    }

    /** Reports fields that no method has requested, which are unknown in this kind of record. */
    public void reportUnknownFields() {
        mapping.fields().forEach((name, field) -> {
            if (!requested.contains(name)) {
                var suggestion = Suggestion.among(requested, name);
                problems.report(field.position(), "%s has no field %s%s", description, name, suggestion);
            }
        });
    }

    private <T> Located<T> located(@Nullable Located<T> value, T placeholder) {
        return value == null ? new Located<>(placeholder, position()) : value;
    }

    private @Nullable SourceNode find(String name) {
        requested.add(name);
        var field = mapping.fields().get(name);
        return field == null || field.value() instanceof SourceNode.Absent ? null : field.value();
    }
}
