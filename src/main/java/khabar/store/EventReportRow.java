package khabar.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khabar.claim.Stance;
import org.jspecify.annotations.Nullable;

/** That an article reports an event, and how. */
@Entity
@Table(name = "event_report")
public class EventReportRow implements Child<EventReportRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "event_report_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private @Nullable EventRow event;

    // Later changes of either date arrive by the foreign keys.
    @Column(updatable = false)
    private @Nullable LocalDate eventSortDate;

    private Long articleId;

    @Column(updatable = false)
    private LocalDate articleSortDate;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Column(name = "is_primary_source")
    private boolean primarySource;

    private @Nullable String quote;

    @OneToMany(mappedBy = "report", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ClaimRow> claims = new ArrayList<>();

    protected EventReportRow() {}

    public EventReportRow(
            Long articleId, LocalDate articleSortDate, Stance stance, boolean primarySource, @Nullable String quote) {
        this.articleId = articleId;
        this.articleSortDate = articleSortDate;
        this.stance = stance;
        this.primarySource = primarySource;
        this.quote = quote;
    }

    public void add(ClaimRow claim) {
        claim.report = this;
        claims.add(claim);
    }

    void join(EventRow event) {
        this.event = event;
        this.eventSortDate = event.getSortDate();
    }

    @Override
    public Object naturalKey() {
        return articleId;
    }

    @Override
    public void become(EventReportRow that) {
        stance = that.stance;
        primarySource = that.primarySource;
        quote = that.quote;
        Child.merge(claims, that.claims, claim -> claim.report = this);
    }
}
