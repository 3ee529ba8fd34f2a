package khabar.seed.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import khabar.seed.index.RecordIndex;
import khabar.seed.record.ClaimSeed;
import khabar.seed.record.ClaimSeedValue;
import khabar.seed.record.EventSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.record.ReportSeed;
import khabar.seed.source.Located;
import khabar.store.ClaimRow;
import khabar.store.ClaimedValue;
import khabar.store.EventParticipantRow;
import khabar.store.EventReportRow;
import khabar.store.EventRow;
import khabar.store.EventTextRow;
import org.apache.commons.codec.digest.DigestUtils;

/** Maps events to rows, with their reports and claims. New claims are recorded at {@code now}. */
record EventRowFactory(RecordIndex index, Instant now) implements RowFactory<EventSeed, EventRow> {

    private static final int CLAIM_KEY_LENGTH = 16;

    @Override
    public EventRow create(EventSeed event) {
        return new EventRow(event.key().value(), event.type().value(), event.status());
    }

    @Override
    public void update(EventRow row, EventSeed event) {
        row.update(event.status(), Located.valueOf(event.occurred()));
    }

    @Override
    public void mergeChildren(EventRow row, EventSeed event) {
        row.mergeTexts(event.titles().entrySet().stream()
                .map(title -> new EventTextRow(row, title.getKey().value(), title.getValue()))
                .toList());
        row.mergeParticipants(participants(row, event));
        row.mergeReports(event.reports().stream()
                .map(report -> report(row, event, report))
                .toList());
    }

    private List<EventParticipantRow> participants(EventRow row, EventSeed event) {
        var participants = new ArrayList<EventParticipantRow>();
        for (var participant : event.participants()) {
            var entity = index.get(RecordKind.ENTITY, participant.entity().value());
            participants.add(new EventParticipantRow(
                    row,
                    participants.size(),
                    participant.role().value(),
                    entity.id(),
                    entity.entityType().orElseThrow(),
                    Located.valueOf(participant.position())));
        }
        return participants;
    }

    private EventReportRow report(EventRow row, EventSeed event, ReportSeed seed) {
        var article = index.get(RecordKind.ARTICLE, seed.article().value());
        var report = new EventReportRow(
                row,
                article.id(),
                article.sortDate(),
                seed.stance(),
                seed.primarySource(),
                Located.valueOf(seed.quote()));
        seed.claims().forEach(claim -> report.add(claim(report, claimKey(event, seed, claim), claim)));
        return report;
    }

    private ClaimRow claim(EventReportRow report, String key, ClaimSeed seed) {
        var subject = Located.valueOf(seed.subject());
        var claim = new ClaimRow(
                report,
                key,
                seed.property(),
                seed.role(),
                subject == null ? null : entityId(subject),
                value(seed.value().value()),
                seed.original().value(),
                now);
        var reasons = new HashMap<String, String>();
        seed.rankReasons().forEach((language, reason) -> reasons.put(language.value(), reason));
        claim.updateRank(seed.calendar(), seed.rank(), reasons);
        return claim;
    }

    private ClaimedValue value(ClaimSeedValue value) {
        return switch (value) {
            case ClaimSeedValue.ClaimedDate claimed -> ClaimedValue.date(claimed.date());
            case ClaimSeedValue.ClaimedEntity claimed -> ClaimedValue.entity(entityId(claimed.entity()));
            case ClaimSeedValue.ClaimedText text -> ClaimedValue.text(text.text(), "en");
            case ClaimSeedValue.ClaimedStatus status -> ClaimedValue.status(status.status());
            case ClaimSeedValue.ClaimedQuantity quantity ->
                ClaimedValue.number(quantity.number(), quantity.unit(), quantity.qualifier());
        };
    }

    private Long entityId(String key) {
        return index.get(RecordKind.ENTITY, key).id();
    }

    /**
     * Identifies a claim by article, value and wording, so that the key stays the same when other parts of the event
     * change.
     */
    private static String claimKey(EventSeed event, ReportSeed report, ClaimSeed claim) {
        var natural = String.join("\n", event.key().value(), report.article().value(), claim.naturalKey());
        return DigestUtils.sha256Hex(natural).substring(0, CLAIM_KEY_LENGTH);
    }
}
