package khabar.plan.value;

import khabar.plan.result.JsonOutput;
import khabar.plan.result.RowRef;
import org.jspecify.annotations.Nullable;

/** How a field's value is taken from a row, by the writer and by GraphQL Java. */
public interface ValuePlan {

    /** Writes the value. Writes nothing and returns false if it is null. */
    boolean write(RowRef at, JsonOutput output);

    /** Returns the value as a data fetcher returns it. */
    @Nullable
    Object value(RowRef at);
}
