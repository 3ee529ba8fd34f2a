package khabar.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khabar.date.FuzzyDate;
import khabar.date.SortDate;
import khabar.event.EventStatus;
import khabar.event.EventType;
import org.jspecify.annotations.Nullable;

/** An event. What it is part of or inferred from is written when all events are there; how it is covered is derived. */
@Entity
@Table(name = "event")
public class EventRow implements AggregateRoot<EventRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "event_id_seq", allocationSize = 50)
    private Long id;

    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type_code", updatable = false)
    private EventType type;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    private @Nullable LocalDate occurredFrom;
    private @Nullable LocalDate occurredUntil;
    private String occurredPrecision = "UNKNOWN";
    private String occurredCertainty = "CERTAIN";
    private String seedHash;

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EventTextRow> texts = new ArrayList<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EventParticipantRow> participants = new ArrayList<>();

    @OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<EventReportRow> reports = new ArrayList<>();

    protected EventRow() {}

    public EventRow(String key, EventType type, EventStatus status, @Nullable FuzzyDate occurred, String seedHash) {
        this.key = key;
        this.type = type;
        this.status = status;
        this.seedHash = seedHash;
        if (occurred != null) {
            this.occurredFrom = occurred.from();
            this.occurredUntil = occurred.until();
            this.occurredPrecision = occurred.precision().name();
            this.occurredCertainty = occurred.certainty().name();
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    EventType getType() {
        return type;
    }

    LocalDate getSortDate() {
        return SortDate.of(occurredFrom, occurredUntil);
    }

    public void add(EventTextRow text) {
        text.event = this;
        texts.add(text);
    }

    public void add(EventParticipantRow participant) {
        participant.join(this, participants.size());
        participants.add(participant);
    }

    public void add(EventReportRow report) {
        report.join(this);
        reports.add(report);
    }

    @Override
    public void become(EventRow that) {
        status = that.status;
        occurredFrom = that.occurredFrom;
        occurredUntil = that.occurredUntil;
        occurredPrecision = that.occurredPrecision;
        occurredCertainty = that.occurredCertainty;
        seedHash = that.seedHash;
    }

    /** What belongs to an event repeats its date: its own must be stored before. */
    @Override
    public void adopt(EventRow that) {
        Child.merge(texts, that.texts, text -> text.event = this);
        Child.merge(participants, that.participants, participant -> participant.join(this));
        Child.merge(reports, that.reports, report -> report.join(this));
    }
}
