package khabar.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL statement or fragment: text with {@code ?} placeholders, and the values of its parameters. The text never contains a client's
 * values; they are always parameters.
 */
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

    public Sql add(Sql fragment) {
        text.append(fragment.text);
        values.addAll(fragment.values);
        return this;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public boolean hasParameters() {
        return !values.isEmpty();
    }

    public String text() {
        return text.toString();
    }

    @Nullable
    public Object[] values() {
        return values.toArray();
    }

    /** Text and values. Equal for equal statements, even after a restart. */
    @Override
    public String toString() {
        return text + Arrays.deepToString(values());
    }
}
