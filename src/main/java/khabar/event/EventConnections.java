package khabar.event;

import java.util.Arrays;
import java.util.List;
import khabar.article.Article;
import khabar.article.ArticleList;
import khabar.date.SortDate;
import khabar.entity.Entity;
import khabar.entity.EntityType;
import khabar.sql.Sql;
import khabar.table.ArgumentCondition;
import khabar.table.Conditions;
import khabar.table.ConnectionField;
import khabar.table.SortKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of events, and of articles that report an event. */
@Configuration(proxyBeanMethods = false)
class EventConnections {

    private static final List<String> ENTITY_TYPES =
            Arrays.stream(EntityType.values()).map(Entity::typeName).toList();
    private static final List<String> EVENT_TYPES =
            Arrays.stream(EventType.values()).map(Event::typeName).toList();
    private static final SortKey LAST_POSSIBLE_DAY =
            SortKey.dateOrNull("coalesce(event.occurred_until - 1, event.occurred_from)");
    private static final SortKey OPEN_START_FIRST =
            SortKey.of("coalesce(event.occurred_from, %s)".formatted(SortDate.UNKNOWN_SQL), "date");

    @Bean
    ConnectionField<Event> allEvents() {
        return EventList.of("events", List.of("Query"));
    }

    @Bean
    ConnectionField<Event> eventsOfEntity() {
        return EventList.ofEntity("events", ENTITY_TYPES).argument("roles", EventConnections::oncePerEvent);
    }

    /**
     * Lists an event once even if the entity has several of the requested roles, by matching only the row with the
     * first role. The {@code + 0} makes PostgreSQL look up other roles by event, which has few rows, rather than by
     * entity, which can have 100,000.
     */
    private static Sql oncePerEvent(@Nullable Object roles) {
        var sql = new Sql();
        if (roles != null) {
            sql.add(Conditions.oneOf("event_participant.role_code", roles));
            if (((List<?>) roles).size() == 1) {
                return sql;
            }
            sql.add(" and ");
        }
        sql.add(
                        "not exists (select from event_participant other_role where other_role.event_id = event_participant.event_id")
                .add(" and other_role.entity_id + 0 = event_participant.entity_id")
                .add(" and other_role.role_code < event_participant.role_code");
        if (roles != null) {
            sql.add(" and ").add(Conditions.oneOf("other_role.role_code", roles));
        }
        return sql.add(")");
    }

    @Bean
    ConnectionField<Event> departures() {
        return eventsOfEmployer("departures", EventType.DEPARTURE);
    }

    @Bean
    ConnectionField<Event> hires() {
        return eventsOfEmployer("hires", EventType.HIRE);
    }

    private static ConnectionField<Event> eventsOfEmployer(String name, EventType type) {
        return EventList.ofEntity(name, List.of("Organization"))
                .where("event_participant.role_code = 'EMPLOYER'")
                .where("event_participant.event_type_code = '" + type + "'")
                .where(EventList.hasNoParts("event_participant.event_id"));
    }

    @Bean
    ConnectionField<Event> moves() {
        return EventList.ofEntity("moves", List.of("Person"))
                .where("event_participant.role_code = 'PERSON'")
                .where("event_participant.event_type_code in ('DEPARTURE', 'HIRE')")
                .where(EventList.hasNoParts("event_participant.event_id"))
                .defaultOrder(LAST_POSSIBLE_DAY.ascending(), OPEN_START_FIRST.ascending());
    }

    @Bean
    ConnectionField<Event> eventsOfArticle() {
        return EventList.ofArticle("events", List.of("Article"))
                .argument("types", ArgumentCondition.oneOf("event.event_type_code"));
    }

    @Bean
    ConnectionField<Event> parts() {
        return EventList.of("parts", EVENT_TYPES).parent(Event.class, Event::rowId, "event.part_of_id");
    }

    @Bean
    ConnectionField<Article> articlesOfEvent() {
        return ArticleList.of("articles", "event_report", "article_sort_date", EVENT_TYPES.toArray(String[]::new))
                .parent(Event.class, Event::rowId, "event_report.event_id");
    }
}
