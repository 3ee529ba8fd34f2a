package khabar.table;

import java.util.ArrayList;
import java.util.List;
import khabar.table.FieldSource.Subtype;
import org.jspecify.annotations.Nullable;

/**
 * Declares how GraphQL types are read. A module can also declare further fields for another module's types.
 *
 * @param types the names of the types; for an interface, also those of its object types
 * @param from the table; null if this adds fields to types that are declared elsewhere
 * @param key the expression for the key in global IDs; null for types without IDs
 * @param keyLookup the condition that finds rows by keys; null to compare the key
 * @param subtype what determines the object type of a row; null for an object type
 */
public record TableType(
        List<String> types,
        @Nullable String from,
        @Nullable String key,
        @Nullable String keyLookup,
        @Nullable Subtype subtype,
        Fields fields) {

    public static TableType of(String type, String from, Fields fields) {
        return new TableType(List.of(type), from, null, null, null, fields);
    }

    /** Declares a type with global IDs. */
    public static TableType node(String type, String from, String key, Fields fields) {
        return new TableType(List.of(type), from, key, null, null, fields.id(key));
    }

    /** Declares an interface and its object types, whose rows are all in one table. */
    public static TableType nodes(
            String type, List<String> objectTypes, String from, String key, Subtype subtype, Fields fields) {
        var types = new ArrayList<String>();
        types.add(type);
        types.addAll(objectTypes);
        return new TableType(List.copyOf(types), from, key, null, subtype, fields.id(key));
    }

    /** Condition that a row has one of the keys in an array, which is the parameter. */
    public String keyCondition() {
        return keyLookup == null ? key + " = any(?::text[])" : keyLookup;
    }

    /** Replaces the condition that finds rows by key. */
    public TableType withKeyCondition(String condition) {
        return new TableType(types, from, key, condition, subtype, fields);
    }

    /** Adds fields to types that are declared elsewhere. */
    public static TableType extension(List<String> types, Fields fields) {
        return new TableType(types, null, null, null, null, fields);
    }
}
