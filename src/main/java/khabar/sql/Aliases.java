package khabar.sql;

import org.jspecify.annotations.Nullable;

/**
 * Table aliases that a statement gives to declared SQL, which has placeholders instead: {@code {}} for the row, {@code
 * {link}} for the row that links it to its parent, {@code {parent}} and {@code
 * {parent.link}} for those of the parent.
 */
public record Aliases(String row, String link, @Nullable Aliases parent) {

    public static Aliases of(String row) {
        return new Aliases(row, row, null);
    }

    public String replaceIn(String sql) {
        if (sql.indexOf('{') < 0) {
            return sql;
        }
        var replaced = sql.replace("{}", row).replace("{link}", link);
        return parent == null
                ? replaced
                : replaced.replace("{parent}", parent.row).replace("{parent.link}", parent.link);
    }
}
