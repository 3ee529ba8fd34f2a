package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Event title in one language. */
@Entity
@Table(name = "event_text")
@IdClass(EventTextRow.EventTextKey.class)
public class EventTextRow {

    record EventTextKey(Long event, String languageCode) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private EventRow event;

    @Id
    private String languageCode;

    private String title;

    protected EventTextRow() {}

    public EventTextRow(EventRow event, String languageCode, String title) {
        this.event = event;
        this.languageCode = languageCode;
        this.title = title;
    }

    String getLanguageCode() {
        return languageCode;
    }

    void update(EventTextRow that) {
        title = that.title;
    }
}
