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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khabar.claim.Stance;
import org.jspecify.annotations.Nullable;

/** Event report in an article, with its claims and the dates by which reports are sorted. */
@Entity
@Table(name = "event_report")
public class EventReportRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private EventRow event;

    // The foreign keys update both dates with the event and the article.
    @Column(updatable = false)
    private LocalDate eventSortDate;

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
            EventRow event,
            Long articleId,
            LocalDate articleSortDate,
            Stance stance,
            boolean primarySource,
            @Nullable String quote) {
        this.event = event;
        this.eventSortDate = event.getSortDate();
        this.articleId = articleId;
        this.articleSortDate = articleSortDate;
        this.stance = stance;
        this.primarySource = primarySource;
        this.quote = quote;
    }

    Long getArticleId() {
        return articleId;
    }

    public void add(ClaimRow claim) {
        claim.report = this;
        claims.add(claim);
    }

    void update(EventReportRow that) {
        stance = that.stance;
        primarySource = that.primarySource;
        quote = that.quote;
        AggregateRoot.merge(claims, that.claims, ClaimRow::getKey, ClaimRow::update);
        claims.forEach(claim -> claim.report = this);
    }
}
