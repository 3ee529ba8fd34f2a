package khabar.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khabar.date.FuzzyDate;
import khabar.date.SortDate;
import khabar.event.EventStatus;
import khabar.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Event with its titles, participants and reports. After the rows exist, the loader writes the derived columns and the
 * links to other events with SQL.
 */
@Entity
@Table(name = "event")
public class EventRow extends AggregateRoot {

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type_code", updatable = false)
    private EventType type;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    private @Nullable LocalDate occurredFrom;
    private @Nullable LocalDate occurredUntil;
    private @Nullable String occurredEdtf;
    private String occurredPrecision = "UNKNOWN";
    private String occurredCertainty = "CERTAIN";

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EventTextRow> texts = new ArrayList<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EventParticipantRow> participants = new ArrayList<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EventReportRow> reports = new ArrayList<>();

    protected EventRow() {}

    public EventRow(String key, EventType type, EventStatus status) {
        super(key);
        this.type = type;
        this.status = status;
    }

    EventType getType() {
        return type;
    }

    LocalDate getSortDate() {
        return SortDate.ofEvent(occurredEdtf == null ? null : FuzzyDate.parse(occurredEdtf));
    }

    public void update(EventStatus status, @Nullable FuzzyDate occurred) {
        this.status = status;
        this.occurredFrom = occurred == null ? null : occurred.from();
        this.occurredUntil = occurred == null ? null : occurred.until();
        this.occurredEdtf = occurred == null ? null : occurred.edtf();
        this.occurredPrecision =
                occurred == null ? "UNKNOWN" : occurred.precision().name();
        this.occurredCertainty =
                occurred == null ? "CERTAIN" : occurred.certainty().name();
    }

    public void mergeTexts(List<EventTextRow> described) {
        merge(texts, described, EventTextRow::getLanguageCode, EventTextRow::update);
    }

    public void mergeParticipants(List<EventParticipantRow> described) {
        merge(participants, described, EventParticipantRow::naturalKey, EventParticipantRow::update);
    }

    public void mergeReports(List<EventReportRow> described) {
        merge(reports, described, EventReportRow::getArticleId, EventReportRow::update);
    }
}
