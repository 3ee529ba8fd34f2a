package khabar.seed.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.seed.source.At;
import khabar.seed.source.Fields;
import khabar.seed.source.Findings;
import khabar.text.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** An event as a seed has it. */
public record EventSeed(
        At<String> key,
        At<EventType> type,
        EventStatus status,
        Map<At<String>, String> titles,
        @Nullable At<FuzzyDate> occurred,
        @Nullable At<String> partOf,
        @Nullable At<String> inferredFrom,
        List<ParticipantSeed> participants,
        List<ReportSeed> reports)
        implements SeedRecord {

    static EventSeed read(Fields fields, Findings findings) {
        var event = new EventSeed(
                fields.one("key", Words::key, Fields.MISSING),
                fields.choice("type", EventType.class),
                fields.choice("status", EventStatus.OCCURRED).value(),
                fields.entries("title", Words::language),
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
    public Kind kind() {
        return Kind.EVENT;
    }

    @Override
    public Stream<Reference> references() {
        var events = Stream.concat(Reference.to(Kind.EVENT, partOf), Reference.to(Kind.EVENT, inferredFrom));
        var entities = participants.stream().flatMap(each -> Reference.to(Kind.ENTITY, each.entity()));
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
