package khabar.event;

import java.util.List;
import khabar.graphql.ConnectionField;
import khabar.graphql.SortKey;

/** List of events, wherever they are found; latest first, if not said otherwise. */
public final class EventList {

    /** Condition that leaves the parts of a whole to stand for it. */
    public static final String WITHOUT_PARTS = withoutParts("event.id");

    private EventList() {}

    /** Condition that leaves the parts of a whole to stand for it, over any column that has the event's ID. */
    static String withoutParts(String event) {
        return "not exists (select from event part where part.part_of_id = " + event + ")";
    }

    /** Field that finds them in the table of events. */
    static ConnectionField<Event> of(String name, List<String> types) {
        return declared(name, types, "event.sort_date", "event.id");
    }

    /**
     * Field that finds them in a table that links them to its parent, and carries their sort date so that a page is one index range. An outer
     * join, though no event is missing: PostgreSQL leaves it out where nothing of the event is needed, as for a count.
     */
    static ConnectionField<Event> of(String name, List<String> types, String link, String sortDate) {
        return declared(name, types, link + "." + sortDate, link + ".event_id")
                .from(link + " left join event on event.id = " + link + ".event_id");
    }

    private static ConnectionField<Event> declared(String name, List<String> types, String sortDate, String unique) {
        var occurred = SortKey.sortDate(sortDate);
        return ConnectionField.of(name, types, Event.class, Event.ROWS, unique)
                .order("OCCURRED", occurred)
                .order("FIRST_REPORTED", SortKey.dateOrNull("event.first_reported"))
                .order("ARTICLE_COUNT", SortKey.of("event.article_count", "int"))
                .ordered(occurred.descending())
                .filtered("EventFilter");
    }
}
