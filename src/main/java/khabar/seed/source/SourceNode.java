package khabar.seed.source;

import java.util.List;
import java.util.SortedMap;

/** A value of a file, whatever language that is written in. */
public sealed interface SourceNode {

    Position mark();

    /** The same text for the same value, however it was laid out: fields by name, absent ones left out. */
    void writeTo(StringBuilder canonical);

    /** Text, or a number or truth value as it is written. */
    record Scalar(String text, Style style, Position mark) implements SourceNode {

        /** How a scalar was written: PLAIN in YAML can be anything; the others can only be what they are. */
        public enum Style {
            PLAIN,
            TEXT,
            NUMBER,
            TRUTH
        }

        @Override
        public void writeTo(StringBuilder canonical) {
            canonical
                    .append('"')
                    .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }

    /** Several values in an order. */
    record Listing(List<SourceNode> items, Position mark) implements SourceNode {

        @Override
        public void writeTo(StringBuilder canonical) {
            canonical.append('[');
            items.forEach(item -> item.writeTo(canonical.append(' ')));
            canonical.append(']');
        }
    }

    /** Values by name. */
    record Mapping(SortedMap<String, Field> fields, Position mark) implements SourceNode {

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

    /** A named value, with the place of its name. */
    record Field(Position mark, SourceNode value) {}

    /** Null: as if its name were not there. */
    record Absent(Position mark) implements SourceNode {

        @Override
        public void writeTo(StringBuilder canonical) {
            canonical.append('~');
        }
    }
}
