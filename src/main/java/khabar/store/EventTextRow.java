package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Title of an event in one language. */
@Entity
@Table(name = "event_text")
@IdClass(EventTextRow.Key.class)
public class EventTextRow implements Child<EventTextRow> {

    record Key(Long event, String languageCode) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Nullable
    EventRow event;

    @Id
    private String languageCode;

    private String title;

    protected EventTextRow() {}

    public EventTextRow(String languageCode, String title) {
        this.languageCode = languageCode;
        this.title = title;
    }

    @Override
    public Object naturalKey() {
        return languageCode;
    }

    @Override
    public void become(EventTextRow that) {
        title = that.title;
    }
}
