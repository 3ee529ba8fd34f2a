package khabar.event;

import khabar.sql.TableMapping;
import khabar.text.LocalizedText;

/** Title of an event in one language, in our own words. */
record EventTitle(long eventId, LocalizedText title) {

    static final TableMapping<EventTitle> ROWS = TableMapping.of(
            "event_text",
            "event_text",
            "event_id, language_code, title",
            row -> of(row.getLong(), row.getString(), row.getString()));

    private static EventTitle of(long eventId, String language, String title) {
        return new EventTitle(eventId, LocalizedText.of(title, language));
    }
}
