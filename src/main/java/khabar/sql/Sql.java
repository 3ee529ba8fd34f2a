package khabar.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statement, or a piece of one: text with the values of its parameters. Only values that a program wrote become text. */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    public static Sql of(String text, @Nullable Object... values) {
        return new Sql().add(text, values);
    }

    public Sql add(String text, @Nullable Object... values) {
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

    @Nullable
    public Object[] values() {
        return values.toArray();
    }

    /** Text and values: equal for equal pieces, in every run of the program. */
    @Override
    public String toString() {
        return text + Arrays.deepToString(values());
    }

    public String text() {
        return text.toString();
    }
}
