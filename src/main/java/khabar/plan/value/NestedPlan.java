package khabar.plan.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import khabar.plan.result.JsonOutput;
import khabar.plan.result.RowRef;
import khabar.plan.result.RowRef.GroupRef;
import khabar.plan.result.RowRef.PageRef;
import khabar.plan.result.RowRef.ValueRef;
import khabar.plan.statement.CellRef;
import khabar.table.FieldSource.Grouping;
import org.jspecify.annotations.Nullable;

/** Plans of fields with subfields. */
public sealed interface NestedPlan extends ValuePlan {

    /** Object, or null. */
    record ObjectOrNull(Function<RowRef, @Nullable RowRef> target, ObjectPlan object) implements NestedPlan {

        @Override
        public boolean write(RowRef at, JsonOutput output) {
            var row = target.apply(at);
            if (row == null) {
                return false;
            }
            object.write(row, output);
            return true;
        }

        @Override
        public @Nullable Object value(RowRef at) {
            var row = target.apply(at);
            return row == null ? null : object.object(row);
        }
    }

    /** List of objects; its elements are null where there is no row. */
    record ObjectList(Function<RowRef, List<? extends @Nullable RowRef>> targets, ObjectPlan object)
            implements NestedPlan {

        @Override
        public boolean write(RowRef at, JsonOutput output) {
            output.<RowRef>list(targets.apply(at), row -> object.write(row, output));
            return true;
        }

        @Override
        public Object value(RowRef at) {
            var objects = new ArrayList<@Nullable Object>();
            for (var row : targets.apply(at)) {
                objects.add(row == null ? null : object.object(row));
            }
            return objects;
        }
    }

    /** The row in a cell. */
    static Function<RowRef, @Nullable RowRef> row(CellRef cell) {
        return at -> {
            var row = cell.in(at);
            return at.tape().isNull(row) ? null : at.at(row);
        };
    }

    /** The same row, unless a cell is null. */
    static Function<RowRef, @Nullable RowRef> sameRow(@Nullable CellRef presence) {
        return at -> presence != null && at.tape().isNull(presence.in(at)) ? null : at;
    }

    static List<RowRef> rows(RowRef at, int[] rows) {
        return Arrays.stream(rows).mapToObj(at::at).toList();
    }

    /** The rows in a cell. */
    static Function<RowRef, List<? extends @Nullable RowRef>> rows(CellRef cell) {
        return at -> rows(at, at.tape().elements(cell.in(at)));
    }

    /** The page whose rows are in a cell. */
    static Function<RowRef, @Nullable RowRef> page(@Nullable CellRef cell, int size, boolean isBackward) {
        return at -> {
            if (cell == null) {
                return new PageRef(at, new int[0], false);
            }
            var rows = at.tape().elements(cell.in(at));
            var hasMore = rows.length > size;
            var page = hasMore ? Arrays.copyOf(rows, size) : rows;
            return new PageRef(at, isBackward ? reversed(page) : page, hasMore);
        };
    }

    private static int[] reversed(int[] rows) {
        var reversed = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            reversed[i] = rows[rows.length - 1 - i];
        }
        return reversed;
    }

    /** Groups of the rows in a cell. */
    static Function<RowRef, List<? extends @Nullable RowRef>> groups(
            CellRef cell, List<CellRef> inputs, Grouping grouping) {
        return at -> {
            var rows = at.tape().elements(cell.in(at));
            var cells = Arrays.stream(rows)
                    .mapToObj(row -> LeafPlan.cells(inputs, at.at(row)))
                    .toList();
            return grouping.apply(cells).stream()
                    .map(group -> new GroupRef(
                            at,
                            group.rows().stream()
                                    .mapToInt(position -> rows[position])
                                    .toArray(),
                            group.value()))
                    .toList();
        };
    }

    /** Objects that Java code computed. */
    static Function<RowRef, List<? extends @Nullable RowRef>> values(ValuePlan computed) {
        return at -> {
            var values = (List<?>) computed.value(at);
            return values == null
                    ? List.of()
                    : values.stream().map(value -> new ValueRef(at, value)).toList();
        };
    }
}
