package khabar.plan;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khabar.plan.Execution.MissedKey;
import khabar.sql.Aliases;
import khabar.sql.Sql;
import khabar.sql.Statements;
import khabar.table.TableType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Explains look-ups by key that found nothing because the key belongs to an object of another type. Reads the database
 * only if there are such look-ups.
 */
@Component
class KeyHints {

    /** Name of the response extension. */
    static final String EXTENSION = "hints";

    private static final Logger LOG = LoggerFactory.getLogger(KeyHints.class);

    private final TypeRegistry registry;
    private final Statements statements;

    KeyHints(TypeRegistry registry, Statements statements) {
        this.registry = registry;
        this.statements = statements;
    }

    /** Returns a hint for each look-up with a key of another type, in the order of the response. */
    List<Map<String, Object>> of(Execution execution) {
        var missed = execution.missedKeys();
        if (missed.isEmpty()) {
            return List.of();
        }
        try {
            var types = types(missed.stream().map(MissedKey::key).distinct().toArray(String[]::new));
            return missed.stream()
                    .flatMap(look -> Optional.ofNullable(types.get(look.key())).stream()
                            .map(type -> hint(look, type, execution.schema())))
                    .toList();
        } catch (RuntimeException failure) {
            LOG.warn("The types of keys could not be read; the response has no hints", failure);
            return List.of();
        }
    }

    /** Object types of the keys that exist. */
    private Map<String, String> types(String[] keys) {
        var tables = registry.nodes().stream()
                .filter(table -> table.fields().source("key") != null)
                .toList();
        var sql = new Sql();
        for (int i = 0; i < tables.size(); i++) {
            sql.add(sql.isEmpty() ? "" : "\nunion all ").add(rows(tables.get(i), i, keys));
        }
        var types = new HashMap<String, String>();
        statements.forEach(sql, row -> {
            var table = tables.get((int) row.getLong("number"));
            types.put(row.getString("key"), typeName(table, row.getString("subtype")));
        });
        return types;
    }

    private static Sql rows(TableType table, int number, String[] keys) {
        var subtype = table.subtype() == null ? "''" : table.subtype().sql();
        return Sql.of(
                        "select %s as key, %s as subtype, %s as number from %s where %s"
                                .formatted(table.key(), subtype, number, table.from(), table.keyCondition()),
                        (Object) keys)
                .with(Aliases.of("t"));
    }

    private static String typeName(TableType table, String subtype) {
        return String.valueOf(
                table.subtype() == null
                        ? table.types().getFirst()
                        : table.subtype().typeNames().get(subtype));
    }

    private static Map<String, Object> hint(MissedKey missed, String type, GraphQLSchema schema) {
        var field = field(type, schema);
        var hint = new LinkedHashMap<String, Object>();
        hint.put("path", List.of(missed.path()));
        hint.put(
                "message",
                "`%s` has no object with the key `%s`, which belongs to the type `%s`. Use `%s`."
                        .formatted(missed.field(), missed.key(), type, field));
        hint.put("key", missed.key());
        hint.put("type", type);
        hint.put("field", field);
        return hint;
    }

    /** The root field that looks up objects of a type or, if there is none, of its interface. */
    private static String field(String typeName, GraphQLSchema schema) {
        var type = (GraphQLObjectType) schema.getType(typeName);
        var candidates = new ArrayList<>(List.of(typeName));
        if (type != null) {
            type.getInterfaces().stream()
                    .flatMap(each -> each instanceof GraphQLInterfaceType shared ? Stream.of(shared) : Stream.empty())
                    .forEach(each -> candidates.add(each.getName()));
        }
        return candidates.stream()
                .flatMap(candidate -> schema.getQueryType().getFieldDefinitions().stream()
                        .filter(field -> field.getArgument("by") != null && returns(field, candidate)))
                .map(GraphQLFieldDefinition::getName)
                .findFirst()
                .orElse("node");
    }

    private static boolean returns(GraphQLFieldDefinition field, String type) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName().equals(type);
    }
}
