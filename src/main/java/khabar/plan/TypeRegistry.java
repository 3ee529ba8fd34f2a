package khabar.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.table.FieldSource;
import khabar.table.Fields;
import khabar.table.TableType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All declared types, with the fields that several modules declare for the same type. */
@Component
class TypeRegistry {

    private final Map<String, TableType> types = new HashMap<>();
    private final Map<String, Fields> fields = new HashMap<>();

    TypeRegistry(List<TableType> declarations) {
        for (var declaration : declarations) {
            for (var type : declaration.types()) {
                fields.merge(type, declaration.fields(), Fields::addAll);
                if (declaration.from() != null) {
                    types.put(type, declaration);
                }
            }
        }
    }

    /** Returns the declaration with the type's table. */
    TableType table(String type) {
        return Objects.requireNonNull(types.get(type), type);
    }

    boolean hasTable(String type) {
        return types.containsKey(type);
    }

    @Nullable
    FieldSource source(String type, String field) {
        var declared = fields.get(type);
        return declared == null ? null : declared.sources().get(field);
    }

    /** Types with global IDs, without interfaces. */
    List<TableType> nodes() {
        return types.values().stream()
                .filter(type -> type.key() != null)
                .distinct()
                .toList();
    }
}
