package khabar.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Instant;
import khabar.claim.EventProperty;
import khabar.claim.Rank;
import khabar.date.Calendar;
import khabar.event.Role;
import org.jspecify.annotations.Nullable;

/** One value that one article gives for one property of one event. */
@Entity
@Table(name = "claim")
public class ClaimRow implements Child<ClaimRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "claim_id_seq", allocationSize = 50)
    private Long id;

    private String key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @Nullable
    EventReportRow report;

    @Enumerated(EnumType.STRING)
    private EventProperty property;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_code")
    private @Nullable Role role;

    private @Nullable Long subjectId;

    @Embedded
    private ClaimedValue value;

    private String originalText;

    @Enumerated(EnumType.STRING)
    private Calendar originalCalendar = Calendar.GREGORIAN;

    @Enumerated(EnumType.STRING)
    private Rank rank = Rank.NORMAL;

    private @Nullable String rankReason;

    @Column(updatable = false)
    private Instant recordedAt;

    protected ClaimRow() {}

    public ClaimRow(
            String key,
            EventProperty property,
            @Nullable Role role,
            @Nullable Long subjectId,
            ClaimedValue value,
            String originalText,
            Instant recordedAt) {
        this.key = key;
        this.property = property;
        this.role = role;
        this.subjectId = subjectId;
        this.value = value;
        this.originalText = originalText;
        this.recordedAt = recordedAt;
    }

    public void rank(Calendar originalCalendar, Rank rank, @Nullable String rankReason) {
        this.originalCalendar = originalCalendar;
        this.rank = rank;
        this.rankReason = rankReason;
    }

    @Override
    public Object naturalKey() {
        return key;
    }

    @Override
    public void become(ClaimRow that) {
        value = that.value;
        rank(that.originalCalendar, that.rank, that.rankReason);
    }
}
