package khabar.table;

import java.util.HashMap;
import java.util.Map;
import khabar.sql.Sql;

/** Maps filter input fields to conditions. A module can also define fields for another module's input type. */
public record FilterDefinition(String inputType, Map<String, FilterField> fields) {

    FilterDefinition merge(FilterDefinition other) {
        var all = new HashMap<>(fields);
        all.putAll(other.fields);
        return new FilterDefinition(inputType, all);
    }

    /** Builds a condition from a filter field value, for the table with this alias. */
    public interface FilterField {
        Sql condition(String alias, Object value, Filters filters);
    }
}
