package khabar.event;

import java.util.Arrays;
import java.util.List;
import khabar.article.Article;
import khabar.article.ArticleList;
import khabar.entity.Entity;
import khabar.entity.EntityType;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.ConnectionField;
import khabar.table.ConnectionField.ArgumentCondition;
import khabar.table.SortKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of events, and of the articles and reports that tell of them. */
@Configuration(proxyBeanMethods = false)
class EventConnections {

    private static final List<String> ENTITY_TYPES =
            Arrays.stream(EntityType.values()).map(Entity::typeName).toList();
    private static final List<String> EVENT_TYPES =
            Arrays.stream(EventType.values()).map(Event::typeName).toList();
    private static final SortKey LAST_POSSIBLE_DAY =
            SortKey.dateOrNull("coalesce(event.occurred_until - 1, event.occurred_from)");
    private static final SortKey OPEN_BEGINNING_FIRST =
            SortKey.of("coalesce(event.occurred_from, date '0001-01-01')", "date");

    @Bean
    ConnectionField<Event> allEvents() {
        return EventList.of("events", List.of("Query"));
    }

    @Bean
    ConnectionField<Event> eventsOfEntity() {
        return EventList.ofEntity("events", ENTITY_TYPES).argument("roles", EventConnections::oncePerEvent);
    }

    /**
     * An entity may have two roles in an event, and the event is still one: of the roles that are asked for, the first counts. Added to nothing,
     * the entity's ID is no reason to look the other roles up among all that the entity has, which may be a hundred thousand.
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
        sql.add("not exists (select from event_participant other where other.event_id = event_participant.event_id")
                .add(" and other.entity_id + 0 = event_participant.entity_id")
                .add(" and other.role_code < event_participant.role_code");
        if (roles != null) {
            sql.add(" and ").add(Conditions.oneOf("other.role_code", roles));
        }
        return sql.add(")");
    }

    @Bean
    ConnectionField<Event> departures() {
        return movesOfOrganization("departures", EventType.DEPARTURE);
    }

    @Bean
    ConnectionField<Event> hires() {
        return movesOfOrganization("hires", EventType.HIRE);
    }

    private static ConnectionField<Event> movesOfOrganization(String name, EventType type) {
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
                .ordered(LAST_POSSIBLE_DAY.ascending(), OPEN_BEGINNING_FIRST.ascending());
    }

    @Bean
    ConnectionField<Event> eventsOfArticle() {
        return EventList.ofArticle("events", List.of("Article"))
                .argument("types", ArgumentCondition.oneOf("event.event_type_code"));
    }

    @Bean
    ConnectionField<Event> parts() {
        return EventList.of("parts", EVENT_TYPES).of(Event.class, Event::rowId, "event.part_of_id");
    }

    @Bean
    ConnectionField<Article> articlesOfEvent() {
        return ArticleList.of("articles", "event_report", "article_sort_date", EVENT_TYPES.toArray(String[]::new))
                .of(Event.class, Event::rowId, "event_report.event_id");
    }
}
