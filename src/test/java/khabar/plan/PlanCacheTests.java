package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import khabar.plan.OperationPlan.PlannedStatement;
import khabar.plan.OperationPlan.RootPlan;
import khabar.plan.PlanCache.CheckedPlan;
import khabar.plan.PlanCache.KnownOperation;
import khabar.plan.PlanCache.OperationKey;
import khabar.plan.value.FieldPlan;
import khabar.plan.value.LeafPlan;
import org.junit.jupiter.api.Test;

class PlanCacheTests {

    private static final GraphQLSchema SCHEMA =
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse("type Query { a: Int }"));

    private final PlanCache cache = new PlanCache();
    private final AtomicInteger planned = new AtomicInteger();

    @Test
    void keepsLittleOfManyOperations() {
        for (int i = 0; i < 5000; i++) {
            plan("{ a } #" + i + "x".repeat(1000), Map.of(), "select " + "x".repeat(2000));
        }

        assertThat(cache.weightOfOperations()).isBetween(PlanCache.MAX_WEIGHT / 2, PlanCache.MAX_WEIGHT);
        assertThat(cache.weightOfPlans()).isBetween(PlanCache.MAX_WEIGHT / 2, PlanCache.MAX_WEIGHT);
    }

    @Test
    void keepsLittleOfManyVariables() {
        for (int i = 0; i < 5000; i++) {
            plan("{ a }", Map.of("text", i + "x".repeat(10_000)), "select 1");
        }

        assertThat(cache.weightOfPlans()).isBetween(PlanCache.MAX_WEIGHT / 2, PlanCache.MAX_WEIGHT);
    }

    @Test
    void countsTheDocumentThatAPlanKeeps() {
        plan("{ a } #" + "x".repeat(50_000), Map.of(), "select 1");

        assertThat(cache.weightOfPlans()).isGreaterThan(50_000);
    }

    @Test
    void countsTheVariablesThatAPlanKeeps() {
        plan("{ a }", Map.of("text", "x".repeat(50_000)), "select 1");

        assertThat(cache.weightOfPlans()).isGreaterThan(50_000);
    }

    @Test
    void plansOnceForEqualVariables() {
        for (int i = 0; i < 3; i++) {
            plan("{ a }", Map.of("text", "one"), "select 1");
            plan("{ a }", Map.of("text", "two"), "select 1");
        }

        assertThat(planned).hasValue(2);
    }

    private void plan(String document, Map<String, Object> variables, String statement) {
        var key = new OperationKey(document, null);
        var coerced = CoercedVariables.of(variables);
        if (cache.plan(key, coerced) != null) {
            return;
        }
        planned.incrementAndGet();
        var definition = OperationDefinition.newOperationDefinition()
                .selectionSet(new SelectionSet(List.of()))
                .build();
        var field = FieldPlan.of("a", false, LeafPlan.ConstantPlan.of(1));
        var root = new RootPlan(field, new PlannedStatement(statement, List.of(), false), null);
        var shape = new Shape();
        variables.keySet().forEach(shape::addValue);
        cache.put(
                KnownOperation.of(key, SCHEMA, definition, Map.of()),
                coerced,
                new CheckedPlan(new OperationPlan(List.of(root), true), 0, new byte[0]),
                shape);
    }
}
