package khabar.seed.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.date.FuzzyDate;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import khabar.seed.source.ProblemReporter;
import org.jspecify.annotations.Nullable;

/** An event as written in a seed. */
public record EventSeed(
        Located<String> key,
        Located<EventType> type,
        EventStatus status,
        Map<Located<String>, String> titles,
        @Nullable Located<FuzzyDate> occurred,
        @Nullable Located<String> partOf,
        @Nullable Located<String> inferredFrom,
        @Nullable Located<String> after,
        @Nullable Located<String> before,
        List<ParticipantSeed> participants,
        List<ReportSeed> reports)
        implements SeedRecord {

    static EventSeed parse(FieldReader fields, ProblemReporter problems) {
        var event = new EventSeed(
                fields.required("key", FieldParsers::key, FieldReader.PLACEHOLDER),
                fields.requiredEnum("type", EventType.class),
                fields.enumOr("status", EventStatus.OCCURRED).value(),
                fields.textsByKey("title", FieldParsers::language),
                fields.optional("occurred", FuzzyDate::parse),
                fields.optionalText("partOf"),
                fields.optionalText("inferredFrom"),
                fields.optionalText("after"),
                fields.optionalText("before"),
                fields.mappings("participants", "a participant").stream()
                        .map(ParticipantSeed::parse)
                        .toList(),
                fields.mappings("reports", "a report").stream()
                        .map(ReportSeed::parse)
                        .toList());
        fields.reportUnknownFields();
        if (event.titles.isEmpty()) {
            fields.require("title");
        }
        if (fields.isValid()) {
            new EventCheck(event, problems).check();
            new ResolvedValueCheck(event, problems).check();
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
                Stream.of(partOf, inferredFrom, after, before).flatMap(event -> Reference.to(RecordKind.EVENT, event));
        var entities =
                participants.stream().flatMap(participant -> Reference.to(RecordKind.ENTITY, participant.entity()));
        var reportReferences = reports.stream().flatMap(ReportSeed::references);
        return Stream.of(events, entities, reportReferences).flatMap(references -> references);
    }

    public Stream<ClaimSeed> claims() {
        return reports.stream().flatMap(report -> report.claims().stream());
    }

    @Override
    public EventType fixedType() {
        return type.value();
    }
}
