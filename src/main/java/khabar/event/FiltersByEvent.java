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

    @Bean
    FilterDefinition articleFilterByEvent() {
        return new FilterDefinition("ArticleFilter", Map.of("reports", FiltersByEvent::reports));
    }

    private static Sql reports(String article, Object filter, Filters filters) {
        var event = "event_of_" + article;
        return Sql.of(
                        "exists (select from event_report report join event %2$s on %2$s.id = report.event_id where report.article_id = %1$s.id and "
                                .formatted(article, event))
                .add(filters.condition("EventFilter", Filters.asMap(filter), event))
                .add(")");
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
        var event = "event_of_" + entity;
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
