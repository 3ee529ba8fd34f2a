package khabar.store;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khabar.claim.EventProperty;
import khabar.claim.Rank;
import khabar.date.Calendar;
import khabar.event.Role;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** Value that an article states for a property of an event. */
@Entity
@Table(name = "claim")
public class ClaimRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @NaturalId
    private String key;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
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

    @OneToMany(mappedBy = "claim", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RankReasonRow> rankReasons = new ArrayList<>();

    @Column(updatable = false)
    private Instant recordedAt;

    protected ClaimRow() {}

    public ClaimRow(
            EventReportRow report,
            String key,
            EventProperty property,
            @Nullable Role role,
            @Nullable Long subjectId,
            ClaimedValue value,
            String originalText,
            Instant recordedAt) {
        this.report = report;
        this.key = key;
        this.property = property;
        this.role = role;
        this.subjectId = subjectId;
        this.value = value;
        this.originalText = originalText;
        this.recordedAt = recordedAt;
    }

    /** The reasons are by language. */
    public void updateRank(Calendar originalCalendar, Rank rank, Map<String, String> reasons) {
        this.originalCalendar = originalCalendar;
        this.rank = rank;
        this.rankReason = reasons.containsKey("en")
                ? reasons.get("en")
                : reasons.values().stream().findFirst().orElse(null);
        var described = reasons.entrySet().stream()
                .map(reason -> new RankReasonRow(this, reason.getKey(), reason.getValue()))
                .toList();
        AggregateRoot.merge(rankReasons, described, RankReasonRow::getLanguageCode, RankReasonRow::update);
    }

    String getKey() {
        return key;
    }

    void update(ClaimRow that) {
        value = that.value;
        updateRank(
                that.originalCalendar,
                that.rank,
                that.rankReasons.stream()
                        .collect(Collectors.toMap(RankReasonRow::getLanguageCode, RankReasonRow::getReason)));
    }
}
