package khabar.plan.statement;

import java.util.List;
import khabar.sql.Aliases;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.ListRequest;
import khabar.table.RowList;
import khabar.table.RowList.Link;

/**
 * Tables and conditions of a list.
 *
 * @param table the table of the listed rows
 * @param conditions the list's own conditions, with placeholders for aliases
 * @param filter the condition of the argument {@code filter}; empty if there is none
 * @param joins the joins that the order needs, with placeholders
 */
public record PageTables(
        RowList list, ListRequest request, String table, Sql conditions, Sql filter, Sql joins, Aliases aliases) {

    public PageCell page(RowPlan row, int limit) {
        var link = list.rows().link();
        return link != null && filter.isEmpty() && joins.isEmpty() && !mentionRow()
                ? page(row, Sql.of(linkTable(link) + " {link}").with(aliases), join(link), limit)
                : page(row, allTables().add(joins.with(aliases)), "", limit);
    }

    private PageCell page(RowPlan row, Sql from, String join, int limit) {
        return new PageCell(row, from, join, where(), request.order(), request.page(), request.cursor(), limit);
    }

    /** Whether the conditions or the order need the table of the listed rows. */
    private boolean mentionRow() {
        return conditions.text().contains("{}")
                || request.order().orderBy(false).contains("{}");
    }

    public Cell.Count count() {
        return new Cell.Count(allTables().add(" where ").add(where()));
    }

    /** Whether the number of rows depends on the client's values. A generic plan would estimate it badly. */
    public boolean needsCustomPlan() {
        return filter.hasParameters()
                || conditions.hasParameters()
                || list.rows().needsCustomPlan();
    }

    public String queryName() {
        return "list_" + aliases.row();
    }

    /** Every link has a row, but an outer join lets PostgreSQL skip the table where none of its columns is needed. */
    private Sql allTables() {
        var link = list.rows().link();
        if (link != null) {
            return Sql.of(linkTable(link) + " {link} " + join(link)).with(aliases);
        }
        return Sql.of(list.rows().query().isEmpty() ? table : queryName() + " {}")
                .with(aliases);
    }

    private String linkTable(Link link) {
        return list.rows().query().isEmpty() ? link.table() : queryName();
    }

    private String join(Link link) {
        return "left join " + table + " on {}.id = {link}." + link.column();
    }

    private Sql where() {
        var sql = Conditions.and(List.of(conditions.with(aliases), filter));
        return sql.isEmpty() ? Sql.of("true") : sql;
    }
}
