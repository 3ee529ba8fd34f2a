package khabar.seed.source;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import khabar.seed.source.SourceNode.Scalar.Style;
import org.jspecify.annotations.Nullable;

/** Takes values for what their fields must be; null, and a finding, where they are something else. */
record ScalarReader(Findings findings) {

    private static final int DIGITS = 40;

    <T> @Nullable Located<T> parsed(String name, SourceNode node, Function<String, T> parser) {
        if (!(node instanceof SourceNode.Scalar scalar)) {
            findings.add(node.mark(), "%s must be a single text", name);
        } else if (scalar.style() == Style.NUMBER || scalar.style() == Style.TRUTH) {
            findings.add(node.mark(), "%s must be text; write \"%s\"", name, scalar.text());
        } else if (scalar.text().isBlank()) {
            findings.add(node.mark(), "%s is empty; fill it in or leave it out", name);
        } else {
            try {
                return new Located<>(parser.apply(scalar.text().strip()), node.mark());
            } catch (IllegalArgumentException e) {
                findings.add(node.mark(), "%s: %s", name, e.getMessage());
            }
        }
        return null;
    }

    boolean truth(String name, SourceNode node) {
        var text = node instanceof SourceNode.Scalar scalar && scalar.style() != Style.TEXT ? scalar.text() : "";
        if (!text.equals("true") && !text.equals("false")) {
            findings.add(node.mark(), "%s must be true or false", name);
        }
        return text.equals("true");
    }

    @Nullable
    Located<BigDecimal> number(String name, SourceNode node) {
        var number =
                node instanceof SourceNode.Scalar scalar ? decimal(scalar.text().strip()) : null;
        if (number == null) {
            findings.add(node.mark(), "%s must be a number such as 120 or 0.5", name);
            return null;
        }
        return new Located<>(number, node.mark());
    }

    List<SourceNode> items(String name, SourceNode node) {
        if (node instanceof SourceNode.Listing listing) {
            return listing.items();
        }
        findings.add(node.mark(), "%s must be a list: a line for each, behind a dash, or all between [ and ]", name);
        return List.of();
    }

    <K> Map<Located<K>, String> entries(String name, SourceNode node, Function<String, K> parser) {
        var entries = new LinkedHashMap<Located<K>, String>();
        if (node instanceof SourceNode.Mapping mapped) {
            mapped.fields().forEach((key, field) -> {
                var parsed = parsed(name, new SourceNode.Scalar(key, Style.TEXT, field.mark()), parser);
                var isThere = parsed != null && !(field.value() instanceof SourceNode.Absent);
                var text = isThere ? parsed(name, field.value(), Function.identity()) : null;
                if (parsed != null && text != null) {
                    entries.put(parsed, text.value());
                }
            });
        } else {
            findings.add(node.mark(), "%s must be a mapping such as { en: ... }", name);
        }
        return entries;
    }

    /** Larger ones are a slip, and would fill the memory when written out. */
    private static @Nullable BigDecimal decimal(String text) {
        try {
            var number = new BigDecimal(text);
            return number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
