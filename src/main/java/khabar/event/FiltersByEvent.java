package khabar.event;

import java.util.Map;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.FilterDefinition;
import khabar.table.Filters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** SQL conditions on events, for {@code ArticleFilter} and {@code EntityFilter}. */
@Configuration(proxyBeanMethods = false)
class FiltersByEvent {

    private static final String REPORTED_EVENT =
            "event_report report join event {} on {}.id = report.event_id where report.article_id = {parent}.id";

    @Bean
    FilterDefinition articleFilterByEvent() {
        return new FilterDefinition(
                "ArticleFilter",
                Map.of(
                        "reports",
                        (article, filter, filters) -> filters.exists(REPORTED_EVENT, article, "EventFilter", filter)));
    }

    @Bean
    FilterDefinition entityFilterByEvent() {
        return new FilterDefinition(
                "EntityFilter",
                Map.of(
                        "participatesIn",
                        (entity, filter, filters) -> participatesIn(entity, Filters.asMap(filter), filters)));
    }

    private static Sql participatesIn(String entity, Map<String, Object> filter, Filters filters) {
        var event = Filters.relatedAlias(entity);
        var participations = Sql.of(
                "from event_participant participant join event %2$s on %2$s.id = participant.event_id where participant.entity_id = %1$s.id"
                        .formatted(entity, event));
        if (filter.get("roles") != null) {
            participations.add(" and ").add(Conditions.oneOf("participant.role_code", filter.get("roles")));
        }
        if (filter.get("event") != null) {
            participations
                    .add(" and ")
                    .add(filters.condition("EventFilter", Filters.asMap(filter.get("event")), event));
        }
        if (filter.get("count") == null) {
            return Sql.of("exists (select ").add(participations).add(")");
        }
        var count = Sql.of("(select count(distinct participant.event_id) ")
                .add(participations)
                .add(")");
        return Conditions.count(count, filter.get("count"));
    }
}
