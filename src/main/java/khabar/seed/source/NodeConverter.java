package khabar.seed.source;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import khabar.seed.source.SourceNode.Scalar;
import khabar.seed.source.SourceNode.Scalar.Style;
import org.jspecify.annotations.Nullable;

/**
 * Converts nodes to the types that their fields require. Reports a node of the wrong type and returns null, false or
 * empty, as for a missing node.
 */
record NodeConverter(ProblemReporter problems) {

    private static final int MAX_DIGITS = 40;
    private static final int MAX_LENGTH = 10_000;

    <T> @Nullable Located<T> parse(String name, @Nullable SourceNode node, Function<String, T> parser) {
        if (node == null) {
            return null;
        }
        if (!(node instanceof Scalar scalar)) {
            problems.report(node.position(), "%s must be a single text value", name);
        } else if (scalar.style() == Style.NUMBER || scalar.style() == Style.BOOLEAN) {
            problems.report(node.position(), "%s must be text; write \"%s\"", name, scalar.text());
        } else {
            return parse(name, SeedText.stripped(scalar.text()), node.position(), parser);
        }
        return null;
    }

    private <T> @Nullable Located<T> parse(String name, String text, Position position, Function<String, T> parser) {
        if (text.isEmpty()) {
            problems.report(position, "%s is empty; fill it in or leave it out", name);
        } else if (!SeedText.isVisible(text)) {
            problems.report(position, "%s needs text; it has only invisible characters", name);
        } else if (text.length() > MAX_LENGTH) {
            problems.report(position, "%s has %s characters; write at most %s", name, text.length(), MAX_LENGTH);
        } else {
            try {
                return new Located<>(parser.apply(text), position);
            } catch (IllegalArgumentException e) {
                problems.report(position, ProblemMessage.of(name, text, e));
            }
        }
        return null;
    }

    boolean toBoolean(String name, @Nullable SourceNode node) {
        var text = node instanceof Scalar scalar && scalar.style() != Style.QUOTED ? scalar.text() : "";
        if (node != null && !text.equals("true") && !text.equals("false")) {
            problems.report(node.position(), "%s must be true or false", name);
        }
        return text.equals("true");
    }

    @Nullable
    Located<BigDecimal> toNumber(String name, @Nullable SourceNode node) {
        if (node == null) {
            return null;
        }
        var number = node instanceof Scalar scalar ? parseDecimal(SeedText.stripped(scalar.text())) : null;
        if (number == null) {
            problems.report(node.position(), "%s must be a number such as 120 or 0.5", name);
            return null;
        }
        return new Located<>(number, node.position());
    }

    List<SourceNode> toItems(String name, @Nullable SourceNode node) {
        if (node instanceof SourceNode.Sequence sequence) {
            return sequence.items();
        }
        if (node != null) {
            problems.report(
                    node.position(),
                    "%s must be a list: one item per line after a dash, or all items between [ and ]",
                    name);
        }
        return List.of();
    }

    List<String> toTexts(String name, @Nullable SourceNode node) {
        return toItems(name, node).stream()
                .map(item -> parse(name, item, Function.identity()))
                .map(text -> text == null ? FieldReader.PLACEHOLDER : text.value())
                .toList();
    }

    <K, V> Map<Located<K>, V> toValuesByKey(
            String name, @Nullable SourceNode node, Function<String, K> keyParser, Function<String, V> valueParser) {
        var values = new LinkedHashMap<Located<K>, V>();
        var first = new HashMap<K, Position>();
        if (node instanceof SourceNode.Mapping mapping) {
            mapping.fields().forEach((written, field) -> {
                var key = parse(name, new Scalar(written, Style.QUOTED, field.position()), keyParser);
                var isPresent = key != null && !(field.value() instanceof SourceNode.Absent);
                var value = isPresent ? parse(name, field.value(), valueParser) : null;
                if (key != null && value != null) {
                    checkIsFirst(key, first);
                    values.put(key, value.value());
                }
            });
        } else if (node != null) {
            problems.report(node.position(), "%s must be a mapping such as { en: ... }", name);
        }
        return values;
    }

    /** Two spellings of a key, such as no and nb, can mean the same. */
    private <K> void checkIsFirst(Located<K> key, Map<K, Position> firstPositions) {
        var first = firstPositions.putIfAbsent(key.value(), key.position());
        if (first != null) {
            problems.report(key.position(), "%s appears twice; first on line %s", key, first.line());
        }
    }

    /** Rejects numbers with too many digits, which are typing errors and would fill the memory when formatted. */
    private static @Nullable BigDecimal parseDecimal(String text) {
        try {
            var number = text.length() > 2 * MAX_DIGITS ? null : new BigDecimal(text);
            return number == null
                            || number.precision() > MAX_DIGITS
                            || number.scale() > MAX_DIGITS
                            || number.scale() < -MAX_DIGITS
                    ? null
                    : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
