package khabar.table;

import java.util.HashMap;
import java.util.Map;
import khabar.sql.Sql;

/** Fields of a filter input type, with their conditions. A module can also define fields for another module's input type. */
public record FilterDefinition(String inputType, Map<String, FilterField> fields) {

    FilterDefinition merge(FilterDefinition other) {
        var all = new HashMap<>(fields);
        all.putAll(other.fields);
        return new FilterDefinition(inputType, all);
    }

    /** Builds the condition for a value of a filter field, on the table with the given alias. */
    public interface FilterField {
        Sql condition(String alias, Object value, Filters filters);
    }
}
