package khabar.plan;

import graphql.language.Field;
import graphql.schema.GraphQLObjectType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import khabar.plan.result.RowRef.PageRef;
import khabar.plan.value.CursorPlan;
import khabar.plan.value.FieldPlan;
import khabar.plan.value.LeafPlan;
import khabar.plan.value.ObjectPlan;
import khabar.plan.value.ValuePlan;
import khabar.table.Page;

/** Plans the position of a page in its list. */
record PageInfoPlanner(Page page, CursorPlan cursors) {

    ObjectPlan plan(GraphQLObjectType type, Collection<List<Field>> selected) {
        var hasCursor = page.cursor() != null;
        var plans = selected.stream()
                .map(each -> {
                    var field = each.getFirst();
                    var key = field.getResultKey();
                    return switch (field.getName()) {
                        case "__typename" -> FieldPlan.of(key, true, LeafPlan.ConstantPlan.of(type.getName()));
                        case "hasNextPage" -> FieldPlan.of(key, true, hasMore(page.backward(), hasCursor));
                        case "hasPreviousPage" -> FieldPlan.of(key, true, hasMore(!page.backward(), hasCursor));
                        case "startCursor" -> FieldPlan.of(key, false, cursors.ofFirst());
                        case "endCursor" -> FieldPlan.of(key, false, cursors.ofLast());
                        default -> throw new IllegalStateException(field.getName() + " is not planned");
                    };
                })
                .toList();
        return new ObjectPlan(null, Map.of(), Map.of(type.getName(), plans));
    }

    /** Against the page direction, there are more rows if the page starts at a cursor. */
    private static ValuePlan hasMore(boolean isAgainstDirection, boolean hasCursor) {
        return isAgainstDirection
                ? LeafPlan.ConstantPlan.of(hasCursor)
                : new LeafPlan.PropertyPlan(at -> ((PageRef) at).hasMore());
    }
}
