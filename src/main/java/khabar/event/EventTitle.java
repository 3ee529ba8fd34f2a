package khabar.event;

import khabar.graphql.Rows;
import khabar.text.LocalizedText;

/** Title of an event in one language, in our own words. */
record EventTitle(long eventId, LocalizedText title) {

    static final Rows<EventTitle> ROWS = Rows.of(
            "event_text",
            "event_text",
            "event_id, language_code, title",
            row -> of(row.number(), row.text(), row.text()));

    private static EventTitle of(long eventId, String language, String title) {
        return new EventTitle(eventId, LocalizedText.of(title, language));
    }
}
