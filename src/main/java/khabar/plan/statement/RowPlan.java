package khabar.plan.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import khabar.sql.Aliases;
import khabar.sql.Sql;
import khabar.table.FieldSource.Subtype;
import org.jspecify.annotations.Nullable;

/** Cells that a statement reads of each row of one table. */
public final class RowPlan {

    /** PostgreSQL functions have at most 100 arguments. */
    public static final int MAX_CELLS = 100;

    public final Aliases aliases;
    private final @Nullable Subtype subtype;
    private final List<GuardedCell> cells = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    public RowPlan(Aliases aliases, @Nullable Subtype subtype) {
        this.aliases = aliases;
        this.subtype = subtype;
    }

    /** Object types that select a cell. */
    public static final class TypeGuard {
        private final TreeSet<String> types = new TreeSet<>();

        public void add(String type) {
            types.add(type);
        }
    }

    private record GuardedCell(Cell cell, @Nullable TypeGuard guard) {}

    /** Adds an expression, unless it is there. */
    public CellRef column(String sql) {
        return column(Sql.of(sql));
    }

    public CellRef column(Sql sql) {
        var cell = new Cell.Expression(sql.with(aliases));
        var position = sql.hasParameters()
                ? append(cell, null)
                : columns.computeIfAbsent(sql.text(), expression -> append(cell, null));
        return new CellRef(this, position);
    }

    public CellRef add(Cell cell, @Nullable TypeGuard guard) {
        return new CellRef(this, append(cell, guard));
    }

    private int append(Cell cell, @Nullable TypeGuard guard) {
        cells.add(new GuardedCell(cell, guard));
        return cells.size() - 1;
    }

    public int size() {
        return cells.size();
    }

    /** Removes all cells from a position on. */
    public void truncate(int position) {
        cells.subList(position, cells.size()).clear();
        columns.values().removeIf(column -> column >= position);
    }

    public boolean isSplit() {
        return cells.size() > MAX_CELLS;
    }

    /** Renders the cells as one JSON array. */
    public Sql json() {
        if (!isSplit()) {
            return array(cells);
        }
        var sql = Sql.of("json_build_array(");
        for (int start = 0; start < cells.size(); start += MAX_CELLS) {
            sql.add(start == 0 ? "" : ", ").add(array(cells.subList(start, Math.min(start + MAX_CELLS, cells.size()))));
        }
        return sql.add(")");
    }

    private Sql array(List<GuardedCell> part) {
        var sql = Sql.of("json_build_array(");
        for (int i = 0; i < part.size(); i++) {
            sql.add(i == 0 ? "" : ", ").add(sql(part.get(i)));
        }
        return sql.add(")");
    }

    /** Reads a cell only for rows of the types that select it. */
    private Sql sql(GuardedCell cell) {
        if (subtype == null
                || cell.guard == null
                || cell.guard.types.containsAll(subtype.typeNames().values())) {
            return cell.cell.sql();
        }
        var values = subtype.typeNames().entrySet().stream()
                .filter(type -> cell.guard.types.contains(type.getValue()))
                .map(type -> "'" + type.getKey() + "'")
                .sorted()
                .collect(Collectors.joining(", "));
        return Sql.of("case when " + aliases.replaceIn(subtype.sql()) + " in (" + values + ") then ")
                .add(cell.cell.sql())
                .add(" end");
    }
}
