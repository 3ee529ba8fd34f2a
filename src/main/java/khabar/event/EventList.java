package khabar.event;

import java.util.List;
import khabar.article.Article;
import khabar.entity.Entity;
import khabar.table.ConnectionField;
import khabar.table.SortKey;

/** Declares lists of events, latest first by default. */
public final class EventList {

    /** Condition on table {@code event} that excludes events with parts, so that only the parts are counted. */
    public static final String HAS_NO_PARTS = hasNoParts("event.id");

    private EventList() {}

    /** Condition that excludes events with parts, for a column that contains event row IDs. */
    static String hasNoParts(String eventId) {
        return "not exists (select from event part where part.part_of_id = " + eventId + ")";
    }

    /** List that reads table {@code event} directly. */
    static ConnectionField<Event> of(String name, List<String> types) {
        return list(name, types, "event.sort_date", "event.id", "event");
    }

    /**
     * List over an entity's rows in {@code event_participant}, which have a copy of every column that orders events.
     */
    static ConnectionField<Event> ofEntity(String name, List<String> types) {
        return linked(name, types, "event_participant", "sort_date", "event_participant")
                .parent(Entity.class, Entity::rowId, "event_participant.entity_id");
    }

    /** List over an article's reports, which have a copy of the events' sort date. */
    static ConnectionField<Event> ofArticle(String name, List<String> types) {
        return linked(name, types, "event_report", "event_sort_date", "event")
                .parent(Article.class, Article::rowId, "event_report.article_id");
    }

    /**
     * List over a table that links events to a parent. The link has a copy of the events' sort date, so that a page is
     * one index range. Every link has an event, but an outer join lets PostgreSQL skip table {@code event} where none
     * of its columns is needed, as in a count.
     *
     * @param counts the table or alias with the columns {@code first_reported} and {@code article_count}
     */
    private static ConnectionField<Event> linked(
            String name, List<String> types, String link, String sortDate, String counts) {
        return list(name, types, link + "." + sortDate, link + ".event_id", counts)
                .from(link + " left join event on event.id = " + link + ".event_id");
    }

    private static ConnectionField<Event> list(
            String name, List<String> types, String sortDate, String unique, String counts) {
        var occurred = SortKey.sortDate(sortDate);
        return ConnectionField.of(name, types, Event.class, Event.TABLE, unique)
                .order("OCCURRED", occurred)
                .order("FIRST_REPORTED", SortKey.dateOrNull(counts + ".first_reported"))
                .order("ARTICLE_COUNT", SortKey.of(counts + ".article_count", "int"))
                .defaultOrder(occurred.descending())
                .filteredBy("EventFilter");
    }
}
