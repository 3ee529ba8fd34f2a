package khabar.event;

import khabar.sql.TableMapping;
import khabar.text.LocalizedText;

/** An event's title in one language, not quoted from an article. */
record EventTitle(long eventId, LocalizedText title) {

    static final TableMapping<EventTitle> TABLE = TableMapping.of(
            "event_text",
            "event_text",
            "event_id, language_code, title",
            row -> of(row.getLong(), row.getString(), row.getString()));

    private static EventTitle of(long eventId, String language, String title) {
        return new EventTitle(eventId, LocalizedText.of(title, language));
    }
}
