package khabar.plan.statement;

import khabar.sql.Sql;

/** What a statement reads for one cell of a row. */
public sealed interface Cell permits Cell.Expression, Cell.RelatedRow, Cell.RelatedRows, Cell.Count, PageCell {

    Sql sql();

    /** Expression over the row. */
    record Expression(Sql sql) implements Cell {}

    /** The first related row, or null. */
    record RelatedRow(RowPlan row, Sql from, Sql order) implements Cell {

        @Override
        public Sql sql() {
            var sql = Sql.of("(select ").add(row.json()).add("\n  from ").add(from);
            return order.isEmpty()
                    ? sql.add(")")
                    : sql.add(" order by ").add(order).add(" limit 1)");
        }
    }

    /** Array of the related rows. */
    record RelatedRows(RowPlan row, Sql from, Sql order) implements Cell {

        @Override
        public Sql sql() {
            return Sql.of("(select coalesce(json_agg(related.j), '[]') from (select ")
                    .add(row.json())
                    .add(" as j\n  from ")
                    .add(from)
                    .add(order.isEmpty() ? "" : " order by ")
                    .add(order)
                    .add(") related)");
        }
    }

    /** Number of rows. */
    record Count(Sql from) implements Cell {

        @Override
        public Sql sql() {
            return Sql.of("(select count(*) from ").add(from).add(")");
        }
    }
}
