package khabar.event;

import khabar.table.RowList;
import khabar.table.SortKey;

/** Declares lists of events, latest first by default. */
public final class EventList {

    private EventList() {}

    /**
     * Condition that excludes events with parts of the same type, which are counted instead. A part of another type, as
     * the trial of a lawsuit, is no substitute for its whole.
     */
    public static String isNotCountedByParts(String eventId, String eventType) {
        // The offset makes PostgreSQL check each row of a page, instead of joining all events with all parts.
        return "not exists (select from event part where part.part_of_id = %s and part.event_type_code = %s offset 0)"
                .formatted(eventId, eventType);
    }

    /** List that reads table {@code event} directly. */
    static RowList of(String name) {
        return ordered(RowList.of(name), "{}.sort_date", "{}");
    }

    /**
     * List over an entity's rows in {@code event_participant}, which have a copy of every column that orders events.
     */
    static RowList ofEntity(String name) {
        return ordered(RowList.linkedBy(name, "event_participant", "event_id"), "{link}.sort_date", "{link}")
                .where("{link}.entity_id = {parent}.id");
    }

    /** List over an article's reports, which have a copy of the events' sort date. */
    static RowList ofArticle(String name) {
        return ordered(RowList.linkedBy(name, "event_report", "event_id"), "{link}.event_sort_date", "{}")
                .where("{link}.article_id = {parent}.id");
    }

    /**
     * @param counts the alias of the table with the columns {@code first_reported} and {@code article_count}
     */
    private static RowList ordered(RowList list, String sortDate, String counts) {
        var occurred = SortKey.sortDate(sortDate);
        return list.order("OCCURRED", occurred)
                .order("FIRST_REPORTED", SortKey.dateOrNull(counts + ".first_reported"))
                .order("ARTICLE_COUNT", SortKey.of(counts + ".article_count", "int"))
                .order("RECORDED", SortKey.recorded())
                .defaultOrder(occurred.descending())
                .filtered();
    }
}
