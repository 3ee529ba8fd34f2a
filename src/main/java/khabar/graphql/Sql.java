package khabar.graphql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Statement, or a piece of one: text with the values of its parameters. Only values that a program wrote become text. */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    public static Sql of(String text, Object... values) {
        return new Sql().add(text, values);
    }

    public Sql add(String text, Object... values) {
        this.text.append(text);
        this.values.addAll(Arrays.asList(values));
        return this;
    }

    public Sql add(Sql piece) {
        text.append(piece.text);
        values.addAll(piece.values);
        return this;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    Object[] values() {
        return values.toArray();
    }

    /** Text and values: equal for equal pieces, in every run of the program. */
    @Override
    public String toString() {
        return text + Arrays.deepToString(values());
    }

    String text() {
        return text.toString();
    }
}
