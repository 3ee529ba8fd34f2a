package khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.entity.EntityLookup;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.Filters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What events and reports can be filtered by, and what articles and entities by their events. */
@Configuration(proxyBeanMethods = false)
class EventFilters {

    private static final Map<String, String> COUNTS =
            Map.of("articles", "article_count", "publishers", "publisher_count", "languages", "language_count");

    private final EntityLookup entities;

    EventFilters(EntityLookup entities) {
        this.entities = entities;
    }

    @Bean
    Filters.Declared eventFilter() {
        return new Filters.Declared(
                "EventFilter",
                Map.ofEntries(
                        Map.entry(
                                "types",
                                (event, types, filters) -> Conditions.oneOf(event + ".event_type_code", types)),
                        Map.entry(
                                "statuses",
                                (event, statuses, filters) -> Conditions.oneOf(event + ".status", statuses)),
                        Map.entry("key", (event, filter, filters) -> Conditions.text(event + ".key", filter)),
                        Map.entry(
                                "occurred",
                                (event, filter, filters) ->
                                        Conditions.date(event + ".occurred", event + ".sort_date", filter)),
                        Map.entry("participants", (event, all, filters) -> participants(event, (List<?>) all)),
                        Map.entry("reportedBy", EventFilters::reportedBy),
                        Map.entry("coverage", (event, filter, filters) -> coverage(event, Filters.map(filter))),
                        Map.entry(
                                "disputed",
                                (event, is, filters) ->
                                        exists(is, "select from dispute where dispute.event_id = %s.id", event)),
                        Map.entry(
                                "inferred",
                                (event, is, filters) -> Sql.of(event + ".inferred_from_id is "
                                        + (Boolean.TRUE.equals(is) ? "not null" : "null"))),
                        Map.entry(
                                "hasParts",
                                (event, is, filters) ->
                                        exists(is, "select from event part where part.part_of_id = %s.id", event))));
    }

    private static Sql exists(Object is, String query, String event) {
        return Sql.of((Boolean.TRUE.equals(is) ? "exists (" : "not exists (") + query.formatted(event) + ")");
    }

    /** All of them take part, each in one of its roles. */
    private Sql participants(String event, List<?> all) {
        var conditions = all.stream()
                .map(Filters::map)
                .map(filter -> participant(event, filter))
                .toList();
        return Filters.joined(conditions, " and ", "true");
    }

    private Sql participant(String event, Map<String, Object> filter) {
        var sql = Sql.of("exists (select from event_participant taking where taking.event_id = %s.id and "
                        .formatted(event))
                .add(entities.condition("taking.entity_id", Objects.requireNonNull(filter.get("entity"))));
        if (filter.get("roles") != null) {
            sql.add(" and ").add(Conditions.oneOf("taking.role_code", filter.get("roles")));
        }
        return sql.add(")");
    }

    private static Sql reportedBy(String event, Object filter, Filters filters) {
        var reporting = "reporting_" + event;
        return Sql.of(
                        "exists (select from event_report report join article %2$s on %2$s.id = report.article_id where report.event_id = %1$s.id and "
                                .formatted(event, reporting))
                .add(filters.condition("ArticleFilter", Filters.map(filter), reporting))
                .add(")");
    }

    private static Sql coverage(String event, Map<String, Object> filter) {
        var conditions = new ArrayList<Sql>();
        filter.forEach((what, count) -> {
            if (count != null) {
                conditions.add(Conditions.count(Sql.of(event + "." + COUNTS.get(what)), count));
            }
        });
        return Filters.joined(conditions, " and ", "true");
    }

    @Bean
    Filters.Declared articleFilterByEvent() {
        return new Filters.Declared("ArticleFilter", Map.of("reports", (article, filter, filters) -> {
            var reported = "reported_" + article;
            return Sql.of(
                            "exists (select from event_report report join event %2$s on %2$s.id = report.event_id where report.article_id = %1$s.id and "
                                    .formatted(article, reported))
                    .add(filters.condition("EventFilter", Filters.map(filter), reported))
                    .add(")");
        }));
    }

    @Bean
    Filters.Declared entityFilterByEvent() {
        return new Filters.Declared(
                "EntityFilter",
                Map.of(
                        "participatesIn",
                        (entity, filter, filters) -> participatesIn(entity, Filters.map(filter), filters)));
    }

    private static Sql participatesIn(String entity, Map<String, Object> filter, Filters filters) {
        var event = "event_" + entity;
        var those = Sql.of(
                "from event_participant taking join event %2$s on %2$s.id = taking.event_id where taking.entity_id = %1$s.id"
                        .formatted(entity, event));
        if (filter.get("roles") != null) {
            those.add(" and ").add(Conditions.oneOf("taking.role_code", filter.get("roles")));
        }
        if (filter.get("event") != null) {
            those.add(" and ").add(filters.condition("EventFilter", Filters.map(filter.get("event")), event));
        }
        if (filter.get("count") == null) {
            return Sql.of("exists (select ").add(those).add(")");
        }
        var count =
                Sql.of("(select count(distinct taking.event_id) ").add(those).add(")");
        return Conditions.count(count, filter.get("count"));
    }
}
