package khabar.testing;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The data of a GraphQL response as rows of texts, as a client of SQL would get them: one for each innermost item of its lists, with
 * a column for each field without fields of its own, in the document's order. Two lists beside each other give all pairs of their items.
 */
public final class FlatRows {

    private FlatRows() {}

    public static List<List<String>> of(String document, Map<String, ?> data) {
        Document parsed = Parser.parse(document);
        var operation = parsed.getDefinitionsOfType(OperationDefinition.class).getFirst();
        return rows(fields(operation.getSelectionSet()), data);
    }

    /** Fields by response key. Inline fragments with the same key select the same field of different types. */
    private static Map<String, Field> fields(SelectionSet selections) {
        var fields = new LinkedHashMap<String, Field>();
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> fields.putIfAbsent(field.getResultKey(), field);
                case InlineFragment fragment ->
                    fields(fragment.getSelectionSet()).forEach(fields::putIfAbsent);
                default -> throw new IllegalArgumentException("only fields and inline fragments: " + selection);
            }
        }
        return fields;
    }

    private static List<List<String>> rows(Map<String, Field> fields, Map<?, ?> object) {
        var rows = List.of(List.<String>of());
        for (var field : fields.entrySet()) {
            var value = object == null ? null : object.get(field.getKey());
            var selections = field.getValue().getSelectionSet();
            rows = product(rows, selections == null ? List.of(leaf(value)) : rowsOf(fields(selections), value));
        }
        return rows;
    }

    private static List<List<String>> rowsOf(Map<String, Field> fields, Object value) {
        return value instanceof List<?> items
                ? items.stream()
                        .flatMap(item -> rows(fields, (Map<?, ?>) item).stream())
                        .toList()
                : rows(fields, (Map<?, ?>) value);
    }

    private static List<String> leaf(Object value) {
        var row = new ArrayList<String>();
        row.add(
                value instanceof List<?> items
                        ? items.stream().map(FlatRows::item).collect(Collectors.joining(",", "{", "}"))
                        : Objects.toString(value, null));
        return row;
    }

    /** As PostgreSQL writes an item of an array. */
    private static String item(Object value) {
        var text = Objects.toString(value);
        return text.contains(" ") ? "\"" + text + "\"" : text;
    }

    private static List<List<String>> product(List<List<String>> rows, List<List<String>> columns) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> {
                    var wider = new ArrayList<>(row);
                    wider.addAll(column);
                    return (List<String>) wider;
                }))
                .toList();
    }
}
