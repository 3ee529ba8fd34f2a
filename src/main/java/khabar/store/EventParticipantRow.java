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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import khabar.entity.EntityType;
import khabar.event.EventType;
import khabar.event.Role;
import org.jspecify.annotations.Nullable;

/** Entity in an event role. Copies the event columns that filter and sort an entity's events. */
@Entity
@Table(name = "event_participant")
public class EventParticipantRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private EventRow event;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type_code", updatable = false)
    private EventType eventType;

    // The foreign key updates this column with the event.
    @Column(updatable = false)
    private LocalDate sortDate;

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

    public EventParticipantRow(
            EventRow event,
            int ordinal,
            Role role,
            Long entityId,
            EntityType entityType,
            @Nullable String positionTitle) {
        this.event = event;
        this.eventType = event.getType();
        this.sortDate = event.getSortDate();
        this.ordinal = (short) ordinal;
        this.role = role;
        this.entityId = entityId;
        this.entityType = entityType;
        this.positionTitle = positionTitle;
    }

    List<Object> naturalKey() {
        return List.of(role, entityId);
    }

    void update(EventParticipantRow that) {
        positionTitle = that.positionTitle;
        ordinal = that.ordinal;
    }
}
