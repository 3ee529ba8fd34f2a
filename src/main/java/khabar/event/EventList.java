package khabar.event;

import java.util.List;
import khabar.article.Article;
import khabar.entity.Entity;
import khabar.table.ConnectionField;
import khabar.table.SortKey;

/** List of events, wherever they are found; latest first, if not said otherwise. */
public final class EventList {

    /** Condition that leaves the parts of a whole to stand for it. */
    public static final String HAS_NO_PARTS = hasNoParts("event.id");

    private EventList() {}

    /** Condition that leaves the parts of a whole to stand for it, over any column that has the event's ID. */
    static String hasNoParts(String event) {
        return "not exists (select from event part where part.part_of_id = " + event + ")";
    }

    /** Field that finds them in the table of events. */
    static ConnectionField<Event> of(String name, List<String> types) {
        return declared(name, types, "event.sort_date", "event.id", "event");
    }

    /** Field that finds an entity's events by its part in them, which carries whatever orders them. */
    static ConnectionField<Event> ofEntity(String name, List<String> types) {
        return linked(name, types, "event_participant", "sort_date", "event_participant")
                .of(Entity.class, Entity::rowId, "event_participant.entity_id");
    }

    /** Field that finds an article's events by its reports of them, which carry the events' sort date. */
    static ConnectionField<Event> ofArticle(String name, List<String> types) {
        return linked(name, types, "event_report", "event_sort_date", "event")
                .of(Article.class, Article::rowId, "event_report.article_id");
    }

    /** A page is then one index range. An outer join, though no event is missing: PostgreSQL leaves it out where a count does not need it. */
    private static ConnectionField<Event> linked(
            String name, List<String> types, String link, String sortDate, String counted) {
        return declared(name, types, link + "." + sortDate, link + ".event_id", counted)
                .from(link + " left join event on event.id = " + link + ".event_id");
    }

    private static ConnectionField<Event> declared(
            String name, List<String> types, String sortDate, String unique, String counted) {
        var occurred = SortKey.sortDate(sortDate);
        return ConnectionField.of(name, types, Event.class, Event.ROWS, unique)
                .order("OCCURRED", occurred)
                .order("FIRST_REPORTED", SortKey.dateOrNull(counted + ".first_reported"))
                .order("ARTICLE_COUNT", SortKey.of(counted + ".article_count", "int"))
                .ordered(occurred.descending())
                .filtered("EventFilter");
    }
}
