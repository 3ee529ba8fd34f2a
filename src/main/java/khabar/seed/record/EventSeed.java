package khabar.seed.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.date.FuzzyDate;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Findings;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** An event as a seed has it. */
public record EventSeed(
        Located<String> key,
        Located<EventType> type,
        EventStatus status,
        Map<Located<String>, String> titles,
        @Nullable Located<FuzzyDate> occurred,
        @Nullable Located<String> partOf,
        @Nullable Located<String> inferredFrom,
        List<ParticipantSeed> participants,
        List<ReportSeed> reports)
        implements SeedRecord {

    static EventSeed read(FieldReader fields, Findings findings) {
        var event = new EventSeed(
                fields.one("key", FieldParsers::key, FieldReader.MISSING),
                fields.choice("type", EventType.class),
                fields.choice("status", EventStatus.OCCURRED).value(),
                fields.entries("title", FieldParsers::language),
                fields.optional("occurred", FuzzyDate::parse),
                fields.optionalText("partOf"),
                fields.optionalText("inferredFrom"),
                fields.list("participants", "a participant").stream()
                        .map(ParticipantSeed::read)
                        .toList(),
                fields.list("reports", "a report").stream()
                        .map(ReportSeed::read)
                        .toList());
        fields.finish();
        if (event.titles.isEmpty()) {
            fields.require("title");
        }
        if (fields.isSound()) {
            new EventRules(event, findings).check();
            new ResolvedValues(event, findings).check();
        }
        return event;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.EVENT;
    }

    @Override
    public Stream<Reference> references() {
        var events =
                Stream.concat(Reference.to(RecordKind.EVENT, partOf), Reference.to(RecordKind.EVENT, inferredFrom));
        var entities = participants.stream().flatMap(each -> Reference.to(RecordKind.ENTITY, each.entity()));
        var reported = reports.stream().flatMap(ReportSeed::references);
        return Stream.of(events, entities, reported).flatMap(each -> each);
    }

    public Stream<ClaimSeed> claims() {
        return reports.stream().flatMap(report -> report.claims().stream());
    }

    @Override
    public EventType fixedType() {
        return type.value();
    }
}
