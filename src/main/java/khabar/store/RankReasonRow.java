package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** Reason for a claim's rank in one language, in our own words. */
@Entity
@Table(name = "claim_rank_reason")
@IdClass(RankReasonRow.RankReasonKey.class)
public class RankReasonRow {

    record RankReasonKey(Long claim, String languageCode) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ClaimRow claim;

    @Id
    private String languageCode;

    private String reason;

    protected RankReasonRow() {}

    RankReasonRow(ClaimRow claim, String languageCode, String reason) {
        this.claim = claim;
        this.languageCode = languageCode;
        this.reason = reason;
    }

    String getLanguageCode() {
        return languageCode;
    }

    String getReason() {
        return reason;
    }

    void update(RankReasonRow that) {
        reason = that.reason;
    }
}
