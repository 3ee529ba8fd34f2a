package khabar.seed.load;

import java.time.Instant;
import khabar.seed.index.RecordIndex;
import khabar.seed.record.ClaimSeed;
import khabar.seed.record.ClaimSeedValue;
import khabar.seed.record.EventSeed;
import khabar.seed.record.ParticipantSeed;
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

/** Makes the row that an event wants, with all that its articles say of it. */
record EventRowFactory(RecordIndex index, Instant now) {

    private static final int CLAIM_KEY = 16;

    EventRow row(EventSeed seed, String hash) {
        var row = new EventRow(
                seed.key().value(), seed.type().value(), seed.status(), Located.valueOf(seed.occurred()), hash);
        seed.titles().forEach((language, title) -> row.add(new EventTextRow(language.value(), title)));
        seed.participants().forEach(participant -> row.add(row(participant)));
        seed.reports().forEach(report -> row.add(row(seed, report)));
        return row;
    }

    private EventParticipantRow row(ParticipantSeed participant) {
        var entity = index.get(RecordKind.ENTITY, participant.entity().value());
        return new EventParticipantRow(
                participant.role().value(),
                entity.id(),
                entity.entityType().orElseThrow(),
                Located.valueOf(participant.position()));
    }

    private EventReportRow row(EventSeed event, ReportSeed report) {
        var article = index.get(RecordKind.ARTICLE, report.article().value());
        var row = new EventReportRow(
                article.id(),
                article.sortDate(),
                report.stance(),
                report.primarySource(),
                Located.valueOf(report.quote()));
        report.claims().forEach(claim -> row.add(row(event, report, claim)));
        return row;
    }

    private ClaimRow row(EventSeed event, ReportSeed report, ClaimSeed claim) {
        var subject = claim.subject();
        var row = new ClaimRow(
                key(event, report, claim),
                claim.property(),
                claim.role(),
                subject == null
                        ? null
                        : index.get(RecordKind.ENTITY, subject.value()).id(),
                value(claim.value().value()),
                claim.original().value(),
                now);
        row.rank(claim.calendar(), claim.rank(), claim.rankReason());
        return row;
    }

    private ClaimedValue value(ClaimSeedValue value) {
        return switch (value) {
            case ClaimSeedValue.ClaimedDate day -> ClaimedValue.date(day.date());
            case ClaimSeedValue.ClaimedEntity filler ->
                ClaimedValue.entity(
                        index.get(RecordKind.ENTITY, filler.entity()).id());
            case ClaimSeedValue.ClaimedText text -> ClaimedValue.text(text.text(), "en");
            case ClaimSeedValue.ClaimedStatus status -> ClaimedValue.status(status.status());
            case ClaimSeedValue.ClaimedQuantity quantity ->
                ClaimedValue.number(quantity.number(), quantity.unit(), quantity.qualifier());
        };
    }

    /** Whatever else changes, a claim that says the same in the same words of the same article is the same. */
    private static String key(EventSeed event, ReportSeed report, ClaimSeed claim) {
        var natural = String.join("\n", event.key().value(), report.article().value(), claim.naturalKey());
        return DigestUtils.sha256Hex(natural).substring(0, CLAIM_KEY);
    }
}
