package khabar.seed.source;

import java.util.List;
import java.util.SortedMap;

/** A value in a file, in the same form whether the file is YAML or JSON. */
public sealed interface SourceNode {

    Position position();

    /** Appends the canonical form: the same text for the same value, however it is laid out in its file. */
    void writeTo(StringBuilder canonical);

    /** A text, number or boolean, as it is written. */
    record Scalar(String text, Style style, Position position) implements SourceNode {

        /** How a scalar is written. In YAML, a PLAIN one becomes what its field requires. */
        public enum Style {
            PLAIN,
            TEXT,
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

    /** Values by name. In canonical form they are sorted by name, and absent ones are left out. */
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

    /** A field of a mapping, with the position of its name. */
    record Field(Position position, SourceNode value) {}

    /** Null, which a mapping treats like a missing field. */
    record Absent(Position position) implements SourceNode {

        @Override
        public void writeTo(StringBuilder canonical) {
            canonical.append('~');
        }
    }
}
