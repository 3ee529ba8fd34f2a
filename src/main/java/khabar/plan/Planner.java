package khabar.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import khabar.graphql.FieldCollector;
import khabar.plan.OperationPlan.KeyLookup;
import khabar.plan.OperationPlan.PlannedStatement;
import khabar.plan.OperationPlan.RootPlan;
import khabar.plan.statement.RowPlan;
import khabar.sql.Aliases;
import khabar.sql.Sql;
import khabar.table.Filters;
import khabar.table.InputLookups;
import org.jspecify.annotations.Nullable;

/** Plans an operation: one walk over its fields. */
final class Planner {

    /**
     * Maximum size of all results of an operation. Larger results are not sent: each takes about five times its size in
     * memory while the response is made.
     */
    static final int MAX_RESULT_BYTES = 32 * 1024 * 1024;

    final GraphQLSchema schema;
    final TypeRegistry registry;
    final Filters filters;
    final InputLookups lookups;
    final Shape shape = new Shape();
    private final CoercedVariables variables;
    private final FieldCollector collector;
    private int aliases;
    private Sql queries = new Sql();
    private boolean hasFailed;
    boolean needsCustomPlan;

    Planner(
            GraphQLSchema schema,
            TypeRegistry registry,
            Filters filters,
            InputLookups lookups,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables) {
        this.schema = schema;
        this.registry = registry;
        this.filters = filters;
        this.lookups = lookups;
        this.variables = variables;
        this.collector = new FieldCollector(schema, fragments, variables.toMap(), shape::addValue);
    }

    OperationPlan plan(OperationDefinition operation) {
        var roots = new ArrayList<RootPlan>();
        var isWritable = true;
        for (var fields : collector
                .collect(schema.getQueryType(), List.of(operation.getSelectionSet()))
                .values()) {
            var name = fields.getFirst().getName();
            if (name.equals("__typename") || registry.source("Query", name) != null) {
                roots.add(root(fields));
            } else {
                isWritable = false;
            }
        }
        return new OperationPlan(List.copyOf(roots), isWritable && !hasFailed);
    }

    /** Reports that a field cannot be planned. The plan is not kept: other variables can be valid. */
    void reportFailure() {
        hasFailed = true;
        shape.useOnce();
    }

    private RootPlan root(List<Field> fields) {
        queries = new Sql();
        needsCustomPlan = false;
        var row = new RowPlan(Aliases.of(""), null);
        var field = new FieldPlanner(this).field(schema.getQueryType(), fields, new Scope(row, registry::source, null));
        if (row.size() == 0) {
            return new RootPlan(field, null, null);
        }
        var sql = new Sql()
                .add(queries)
                .add("select result.json from (select ")
                .add(row.json())
                .add(" as json offset 0) result where octet_length(result.json::text) <= " + MAX_RESULT_BYTES);
        var statement = new PlannedStatement(sql.text(), Arrays.asList(sql.values()), needsCustomPlan);
        return new RootPlan(field, statement, hasFailed ? null : lookup(fields));
    }

    /** The key that a root field looks up; null if it looks up nothing, or something else. */
    private @Nullable KeyLookup lookup(List<Field> fields) {
        var definition =
                schema.getQueryType().getFieldDefinition(fields.getFirst().getName());
        if (definition.getArgument("by") == null) {
            return null;
        }
        var arguments = arguments(definition, fields);
        if (!arguments.member("by").equals("key")) {
            return null;
        }
        var reader = arguments.reader();
        return new KeyLookup(
                definition.getName(),
                request -> String.valueOf(Filters.asMap(
                                Objects.requireNonNull(reader.values(request).get("by")))
                        .get("key")));
    }

    /** Adds a query that the statement can select from. */
    void addQuery(String name, Sql query) {
        queries.add(queries.isEmpty() ? "with " : ", ")
                .add(name + " as (")
                .add(query)
                .add(")\n");
    }

    FieldArguments arguments(GraphQLFieldDefinition definition, List<Field> fields) {
        var field = fields.getFirst();
        var values = ValuesResolver.getArgumentValues(
                schema.getCodeRegistry(),
                definition.getArguments(),
                field.getArguments(),
                variables,
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        return new FieldArguments(this, definition, fields, values);
    }

    /** Returns the subfields of a field on an object type, for each response key. */
    Map<String, List<Field>> subfields(GraphQLObjectType type, List<Field> fields) {
        return collector.collect(
                type, fields.stream().map(Field::getSelectionSet).toList());
    }

    /** Aliases that no other rows of the operation have. */
    Aliases nextAliases(Aliases parent) {
        aliases++;
        return new Aliases("t" + aliases, "l" + aliases, parent);
    }
}
