package khabar.seed.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khabar.plan.generator.Dice;
import khabar.seed.generator.GeneratedRecord.WrittenNumber;

/** Writes values in all styles that YAML has for them. */
final class YamlWriter {

    private final Dice dice;
    private final Map<String, String> anchors = new HashMap<>();
    private final YamlScalarWriter scalars;
    private int anchorCount;

    YamlWriter(Dice dice) {
        this.dice = dice;
        this.scalars = new YamlScalarWriter(dice);
    }

    /** Writes a document with lists of records. */
    String document(Map<String, List<Map<String, Object>>> lists) {
        return (dice.percent(20) ? "# comment: \"x\n" : "") + "---\n" + blockMapping(lists, "") + "\n";
    }

    private String block(Object value, String indent) {
        if (value instanceof Map<?, ?> mapping && !mapping.isEmpty() && dice.percent(70)) {
            return "\n" + blockMapping(mapping, indent + "  ");
        }
        if (value instanceof List<?> list && !list.isEmpty() && dice.percent(70)) {
            return "\n" + blockSequence(list, indent + "  ");
        }
        var inline = inline(value, indent, false);
        var isBlockScalar = inline.contains("-\n");
        return " " + inline + (!isBlockScalar && dice.percent(5) ? " # x: [" : "");
    }

    private String blockMapping(Map<?, ?> mapping, String indent) {
        var lines = new ArrayList<String>();
        mapping.forEach((name, value) -> lines.add(indent + name(name) + ":" + block(value, indent)));
        return String.join("\n", lines);
    }

    private String blockSequence(List<?> list, String indent) {
        var lines = new ArrayList<String>();
        for (var item : list) {
            lines.add(indent + "-" + block(item, indent));
        }
        return String.join("\n", lines);
    }

    private String name(Object name) {
        return dice.percent(80) ? name.toString() : dice.pick("'%s'", "\"%s\"").formatted(name);
    }

    private String inline(Object value, String indent, boolean isInFlow) {
        return switch (value) {
            case null -> isInFlow ? dice.pick("~", "null") : dice.pick("", "~", "NULL");
            case Boolean flag -> flag.toString();
            case WrittenNumber number -> dice.percent(90) ? number.digits() : "'" + number.digits() + "'";
            case Map<?, ?> mapping -> {
                var entries = new ArrayList<String>();
                mapping.forEach((name, item) -> entries.add(name(name) + ": " + inline(item, indent, true)));
                yield "{" + String.join(", ", entries) + dice.pick("", " ") + "}";
            }
            case List<?> list ->
                "["
                        + String.join(
                                ",\n  " + indent,
                                list.stream()
                                        .map(item -> inline(item, indent, true))
                                        .toList()) + dice.pick("", " ") + "]";
            default -> anchored(value.toString(), indent, isInFlow);
        };
    }

    private String anchored(String text, String indent, boolean isInFlow) {
        if (anchors.containsKey(text) && dice.percent(50)) {
            return "*" + anchors.get(text);
        }
        if (text.length() < 1_000 && dice.percent(5)) {
            anchors.put(text, "a" + ++anchorCount);
            return "&" + anchors.get(text) + " " + scalars.write(text, indent, isInFlow);
        }
        return (dice.percent(3) ? "!!str " : "") + scalars.write(text, indent, isInFlow);
    }
}
