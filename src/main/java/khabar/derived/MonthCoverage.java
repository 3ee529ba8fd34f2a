package khabar.derived;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Updates the stored coverage of the months whose events or articles a load changes. */
@Component
public class MonthCoverage {

    /** A whole counts or not depending on its parts. Events without a month form a month of their own. */
    private static final String MONTHS = """
            select distinct coalesce(occurred_month, '-infinity')::text as month
              from event
             where id = any(:events)
                or id in (select part_of_id from event where id = any(:events))
                or id in (select event_id from event_report where article_id = any(:articles))
            """;

    private static final List<String> STATEMENTS = List.of(
            "delete from month_coverage where coalesce(occurred_month, '-infinity') = any(:months::date[])", """
            insert into month_coverage (occurred_month, language_code, event_count, article_count, publisher_count)
            select occurred_month, language_code, event_count, article_count, publisher_count
              from month_coverage_derived
             where coalesce(occurred_month, '-infinity') = any(:months::date[])
            """);

    private final JdbcClient sql;

    MonthCoverage(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns the months of these events, of those that they are parts of, and of those that these articles report. */
    public Set<String> monthsOf(Collection<Long> events, Collection<Long> articles) {
        return new HashSet<>(sql.sql(MONTHS)
                .param("events", events.toArray(Long[]::new))
                .param("articles", articles.toArray(Long[]::new))
                .query((row, number) -> row.getString("month"))
                .list());
    }

    public void refresh(Set<String> months) {
        if (!months.isEmpty()) {
            var array = months.toArray(String[]::new);
            STATEMENTS.forEach(
                    statement -> sql.sql(statement).param("months", array).update());
        }
    }
}
