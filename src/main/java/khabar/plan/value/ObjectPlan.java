package khabar.plan.value;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.graphql.Typed;
import khabar.plan.result.JsonOutput;
import khabar.plan.result.RowRef;
import khabar.plan.statement.CellRef;
import org.jspecify.annotations.Nullable;

/**
 * Object that is read from a row.
 *
 * @param subtype the cell that determines the object type; null if there is only one
 * @param typeNames the object type for each value of this cell
 * @param types the selected fields of each object type
 */
public record ObjectPlan(@Nullable CellRef subtype, Map<String, String> typeNames, Map<String, List<FieldPlan>> types) {

    public void write(RowRef at, JsonOutput output) {
        output.raw((byte) '{');
        var isFirst = true;
        for (var field : Objects.requireNonNull(types.get(typeName(at)))) {
            if (!isFirst) {
                output.raw((byte) ',');
            }
            isFirst = false;
            field.write(at, output);
        }
        output.raw((byte) '}');
    }

    public ResponseObject object(RowRef at) {
        var type = typeName(at);
        return new ResponseObject(type, Objects.requireNonNull(types.get(type)), at);
    }

    public String typeName(RowRef at) {
        return subtype == null
                ? types.keySet().iterator().next()
                : Objects.requireNonNull(typeNames.get(subtype.string(at)));
    }

    /** Object for GraphQL Java, whose fields are read when they are fetched. */
    public record ResponseObject(String typeName, List<FieldPlan> fields, RowRef at) implements Typed {

        @Nullable
        public Object value(String key) {
            for (var field : fields) {
                if (field.key().equals(key)) {
                    return field.value().value(at);
                }
            }
            throw new IllegalStateException("`" + key + "` is not planned");
        }
    }
}
