package khabar.seed.source;

import java.util.List;
import java.util.SortedMap;

/** A value in a YAML or JSON file, in the same form for both formats. */
public sealed interface SourceNode {

    Position position();

    /** Appends the canonical form, which does not depend on how the value is laid out in the file. */
    void writeTo(StringBuilder canonical);

    /** A text, number or boolean, as written. */
    record Scalar(String text, Style style, Position position) implements SourceNode {

        /** How a scalar is written. Each field parses a PLAIN scalar, which only YAML has, as the type it needs. */
        public enum Style {
            PLAIN,
            QUOTED,
            NUMBER,
            BOOLEAN
        }

        @Override
        public void writeTo(StringBuilder canonical) {
            canonical
                    .append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }

    /** An ordered list of values. */
    record Sequence(List<SourceNode> items, Position position) implements SourceNode {

        @Override
        public void writeTo(StringBuilder canonical) {
            canonical.append('[');
            items.forEach(item -> item.writeTo(canonical.append(' ')));
            canonical.append(']');
        }
    }

    /** Values by name. The canonical form is sorted by name and omits absent values. */
    record Mapping(SortedMap<String, Field> fields, Position position) implements SourceNode {

        @Override
        public void writeTo(StringBuilder canonical) {
            canonical.append('{');
            fields.forEach((name, field) -> {
                if (!(field.value() instanceof Absent)) {
                    field.value().writeTo(canonical.append(' ').append(name).append(' '));
                }
            });
            canonical.append('}');
        }
    }

    /** A field of a mapping. The position is the name's. */
    record Field(Position position, SourceNode value) {}

    /** Null, which is treated like a missing field in a mapping. */
    record Absent(Position position) implements SourceNode {

        @Override
        public void writeTo(StringBuilder canonical) {
            canonical.append('~');
        }
    }
}
