package khabar.table;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import khabar.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Arguments of a field, while its SQL is built. */
public interface Arguments {

    /** Returns the value. Another value can lead to other SQL. */
    @Nullable
    Object get(String name);

    /** Returns all values that are not null. Other values can lead to other SQL. */
    Map<String, Object> all();

    /** Returns the name of the only field of an argument whose type is a {@code @oneOf} input. */
    String member(String name);

    /** Returns a statement parameter that is a function of the arguments. The SQL is the same for all values. */
    @Nullable
    Object parameter(Function<Map<String, Object>, @Nullable Object> value);

    /** Returns a statement parameter that is looked up in the database, for each request. */
    Object lookup(Function<Map<String, Object>, @Nullable Object> value);

    /** Returns the names of the fields that are selected at these paths below the field, such as {@code edges.node}. */
    Set<String> selected(String... paths);

    /** Returns the condition of the argument {@code filter} for the table with this alias. */
    Sql filter(String alias);

    /** Marks the SQL as valid for this request only, because it depends on what is in the database. */
    void useOnce();
}
