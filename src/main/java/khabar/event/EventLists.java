package khabar.event;

import java.util.List;
import khabar.article.ArticleList;
import khabar.entity.EntityTables;
import khabar.sql.Sql;
import khabar.table.Arguments;
import khabar.table.Conditions;
import khabar.table.Fields;
import khabar.table.RowList;
import khabar.table.TableType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the events of entities and articles, and the articles that report an event. */
@Configuration(proxyBeanMethods = false)
class EventLists {

    @Bean
    TableType eventsOfEntitiesDeclaration() {
        return TableType.extension(
                EntityTables.TYPES,
                Fields.none().list("events", EventList.ofEntity("Entity.events").where(EventLists::oncePerEvent)));
    }

    /**
     * Lists an event once even if the entity has several of the requested roles, by matching only the row with the
     * first role. The {@code + 0} makes PostgreSQL look up other roles by event, which has few rows, rather than by
     * entity, which can have 100,000.
     */
    private static Sql oncePerEvent(Arguments arguments) {
        var roles = arguments.get("roles");
        var sql = new Sql();
        if (roles != null) {
            sql.add(Conditions.oneOf("{link}.role_code", roles));
            if (((List<?>) roles).size() == 1) {
                return sql;
            }
            sql.add(" and ");
        }
        sql.add("not exists (select from event_participant other_role where other_role.event_id = {link}.event_id")
                .add(" and other_role.entity_id + 0 = {link}.entity_id")
                .add(" and other_role.role_code < {link}.role_code");
        if (roles != null) {
            sql.add(" and ").add(Conditions.oneOf("other_role.role_code", roles));
        }
        return sql.add(" offset 0)");
    }

    @Bean
    TableType eventsOfOrganizationsDeclaration() {
        return TableType.extension(
                List.of("Organization"),
                Fields.none()
                        .list("departures", eventsOfEmployer("departures", EventType.DEPARTURE))
                        .list("hires", eventsOfEmployer("hires", EventType.HIRE)));
    }

    private static RowList eventsOfEmployer(String name, EventType type) {
        return EventList.ofEntity("Organization." + name)
                .where("{link}.role_code = 'EMPLOYER'")
                .where("{link}.event_type_code = '" + type + "'")
                .where(EventList.isNotCountedByParts("{link}.event_id", "{link}.event_type_code"));
    }

    @Bean
    TableType eventsOfArticlesDeclaration() {
        return TableType.extension(
                List.of("Article"),
                Fields.none()
                        .list("events", EventList.ofArticle("Article.events").argument("types", "{}.event_type_code")));
    }

    @Bean
    TableType articlesOfEventsDeclaration() {
        return TableType.extension(
                EventTables.TYPES,
                Fields.none()
                        .list(
                                "articles",
                                ArticleList.linkedBy("Event.articles", "event_report", "article_sort_date")
                                        .where("{link}.event_id = {parent}.id")));
    }
}
