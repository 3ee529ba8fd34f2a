package khabar.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import khabar.entity.EntityType;
import khabar.event.EventType;
import khabar.event.Role;
import org.jspecify.annotations.Nullable;

/** An entity in a role of an event. */
@Entity
@Table(name = "event_participant")
public class EventParticipantRow implements Child<EventParticipantRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "event_participant_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private @Nullable EventRow event;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type_code", updatable = false)
    private @Nullable EventType eventType;

    // Later changes of the event's date arrive by the foreign key.
    @Column(updatable = false)
    private @Nullable LocalDate sortDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private Role role;

    private Long entityId;

    @Enumerated(EnumType.STRING)
    @Column(name = "entity_type_code")
    private EntityType entityType;

    private @Nullable String positionTitle;
    private short ordinal;

    protected EventParticipantRow() {}

    public EventParticipantRow(Role role, Long entityId, EntityType entityType, @Nullable String positionTitle) {
        this.role = role;
        this.entityId = entityId;
        this.entityType = entityType;
        this.positionTitle = positionTitle;
    }

    void join(EventRow event, int ordinal) {
        join(event);
        this.ordinal = (short) ordinal;
    }

    void join(EventRow event) {
        this.event = event;
        this.eventType = event.getType();
        this.sortDate = event.getSortDate();
    }

    @Override
    public Object naturalKey() {
        return List.of(role, entityId);
    }

    @Override
    public void become(EventParticipantRow that) {
        positionTitle = that.positionTitle;
        ordinal = that.ordinal;
    }
}
