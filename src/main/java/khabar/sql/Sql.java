package khabar.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL statement or fragment, as text with {@code ?} placeholders and parameter values. Client values are always
 * parameters, never part of the text.
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

    /** Replaces the placeholders for aliases. */
    public Sql with(Aliases aliases) {
        var sql = new Sql();
        sql.text.append(aliases.replaceIn(text()));
        sql.values.addAll(values);
        return sql;
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

    /** Returns the text and the values. Equal statements return equal strings, even after a restart. */
    @Override
    public String toString() {
        return text + Arrays.deepToString(values());
    }
}
