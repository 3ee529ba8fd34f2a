package khabar.derived;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds rows whose derived values depend on other rows. */
@Component
public class DependentRows {

    private final JdbcClient sql;

    DependentRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Returns the IDs of the events that the articles report. */
    public Set<Long> eventsOf(Collection<Long> articles) {
        return ids("select distinct event_id from event_report where article_id = any(:ids)", articles);
    }

    /**
     * Returns the IDs of entities that participate in the events, that are claim values for the events, or that the
     * articles mention.
     */
    public Set<Long> entitiesOf(Collection<Long> events, Collection<Long> articles) {
        var entities = ids("select distinct entity_id from event_participant where event_id = any(:ids)", events);
        // The order of a career depends on parts of its moves, and on the events before and after them.
        entities.addAll(ids("""
                select distinct entity_id
                  from event_participant
                 where event_id in (
                       select id from event where after_id = any(:ids) or before_id = any(:ids)
                       union
                       select unnest(array[part_of_id, after_id, before_id]) from event where id = any(:ids))
                """, events));
        entities.addAll(ids("""
                select distinct entity_id
                  from mention
                 where article_id = any(:ids)
                   and entity_id is not null
                """, articles));
        entities.addAll(ids("""
                select distinct claim.value_entity_id
                  from claim
                  join event_report report on report.id = claim.report_id
                 where report.event_id = any(:ids)
                   and claim.value_entity_id is not null
                """, events));
        return entities;
    }

    /** Returns the IDs of the articles that mention the entities. */
    public Set<Long> articlesMentioning(Collection<Long> entities) {
        return ids("select distinct article_id from mention where entity_id = any(:ids)", entities);
    }

    private Set<Long> ids(String query, Collection<Long> ids) {
        return ids.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(sql.sql(query)
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }
}
