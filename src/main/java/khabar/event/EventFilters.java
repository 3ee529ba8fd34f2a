package khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.entity.EntityReferences;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.FilterDefinition;
import khabar.table.Filters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** SQL conditions for {@code EventFilter}. */
@Configuration(proxyBeanMethods = false)
class EventFilters {

    private static final Map<String, String> COVERAGE_COLUMNS =
            Map.of("articles", "article_count", "publishers", "publisher_count", "languages", "language_count");

    private static final String REPORTING_ARTICLE =
            "event_report report join article {} on {}.id = report.article_id where report.event_id = {parent}.id";

    @Bean
    FilterDefinition eventFilter() {
        return new FilterDefinition(
                "EventFilter",
                Map.of(
                        "types",
                        (event, types, filters) -> Conditions.oneOf(event + ".event_type_code", types),
                        "statuses",
                        (event, statuses, filters) -> Conditions.oneOf(event + ".status", statuses),
                        "key",
                        (event, key, filters) -> Conditions.text(event + ".key", key),
                        "occurred",
                        (event, dates, filters) ->
                                Conditions.date(event + ".occurred", event + ".dated", event + ".sort_date", dates),
                        "participants",
                        (event, participants, filters) -> participants(event, (List<?>) participants),
                        "reportedBy",
                        (event, filter, filters) -> filters.exists(REPORTING_ARTICLE, event, "ArticleFilter", filter),
                        "coverage",
                        (event, counts, filters) -> coverage(event, Filters.asMap(counts)),
                        "disputed",
                        (event, value, filters) ->
                                exists(value, "select from dispute where dispute.event_id = %1$s.id", event),
                        "inferred",
                        (event, value, filters) -> Sql.of(
                                event + ".inferred_from_id is " + (Boolean.TRUE.equals(value) ? "not null" : "null"))));
    }

    @Bean
    FilterDefinition eventFilterByParts() {
        var parts = "select from event part where part.part_of_id = %1$s.id";
        var ofSameType = parts + " and part.event_type_code = %1$s.event_type_code";
        return new FilterDefinition(
                "EventFilter",
                Map.of(
                        "hasParts",
                        (event, value, filters) -> exists(value, parts, event),
                        "countedByParts",
                        (event, value, filters) -> exists(value, ofSameType, event),
                        "recordedSince",
                        Conditions::recordedSince));
    }

    private static Sql exists(Object value, String query, String event) {
        return Sql.of((Boolean.TRUE.equals(value) ? "exists (" : "not exists (") + query.formatted(event) + ")");
    }

    /** Requires every entity to participate in one of the roles given for it. */
    private static Sql participants(String event, List<?> requirements) {
        var conditions = requirements.stream()
                .map(Filters::asMap)
                .map(requirement -> participant(event, requirement))
                .toList();
        return Conditions.allOf(conditions);
    }

    private static Sql participant(String event, Map<String, Object> requirement) {
        var sql = Sql.of("exists (select from event_participant participant where participant.event_id = %s.id and "
                        .formatted(event))
                .add(EntityReferences.condition(
                        "participant.entity_id", Objects.requireNonNull(requirement.get("entity"))));
        if (requirement.get("roles") != null) {
            sql.add(" and ").add(Conditions.oneOf("participant.role_code", requirement.get("roles")));
        }
        return sql.add(")");
    }

    private static Sql coverage(String event, Map<String, Object> counts) {
        var conditions = new ArrayList<Sql>();
        counts.forEach((field, range) -> {
            if (range != null) {
                conditions.add(Conditions.count(Sql.of(event + "." + COVERAGE_COLUMNS.get(field)), range));
            }
        });
        return Conditions.allOf(conditions);
    }
}
