package khabar.seed.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import khabar.claim.EventProperty;
import khabar.entity.EntityType;
import khabar.event.EventStatus;
import khabar.event.EventType;
import khabar.event.RoleRule;
import khabar.seed.record.RecordKind;

/** Makes events whose claims support their values. */
final class EventGenerator {

    private final GenerationContext context;
    private final int index;
    private final EventType type;
    private final GeneratedRecord record;
    private final ReportGenerator reports;

    EventGenerator(GenerationContext context, int index) {
        this.context = context;
        this.index = index;
        this.type = context.keys().eventTypes().get(index);
        this.record = GeneratedRecord.of(
                RecordKind.EVENT, context.keys().of(RecordKind.EVENT).get(index));
        this.reports = new ReportGenerator(context);
    }

    GeneratedRecord event() {
        record.value("type", "event_type_code", type.name());
        record.row().put("status", EventStatus.OCCURRED.name());
        if (percent(50)) {
            record.value(
                    "status",
                    "status",
                    context.dice().pick(EventStatus.values()).name());
        }
        addTitles();
        addLink("partOf", "part_of", context.keyBefore(RecordKind.EVENT, index));
        addLink("inferredFrom", "inferred_from", context.keyBefore(RecordKind.EVENT, index));
        addLink("after", "after", context.keyBefore(RecordKind.EVENT, index));
        addLink("before", "before", context.keyAfter(RecordKind.EVENT, index));
        var isInferred = record.fields().containsKey("inferredFrom");
        if (!isInferred || percent(50)) {
            reports.addReports();
        }
        addDate(isInferred);
        addParticipants(isInferred);
        reports.addOtherClaims(type == EventType.STATEMENT || type == EventType.CORRESPONDENCE);
        reports.addTo(record);
        context.perhapsNull(record, "status", "occurred", "partOf", "inferredFrom", "after", "before", "participants");
        return record;
    }

    private void addTitles() {
        var titles = new LinkedHashMap<String, Object>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var language : WrittenLanguage.some(context.dice())) {
            var title = context.texts().padded(context.texts().text());
            titles.put(language.written(), title);
            rows.add(Map.of("language_code", language.stored(), "title", TextGenerator.stored(title)));
        }
        record.fields().put("title", titles);
        record.row().put("event_text", rows);
    }

    private void addLink(String field, String column, String target) {
        if (target != null && percent(25)) {
            record.text(field, column, target);
        }
    }

    private void addDate(boolean isInferred) {
        record.row().put("occurred_precision", "UNKNOWN");
        record.row().put("occurred_certainty", "CERTAIN");
        if (percent(70)) {
            var date = context.dates().date();
            record.fields().put("occurred", date.written());
            date.addWithCertaintyTo(record.row(), "occurred");
            reports.support(
                    isInferred,
                    true,
                    rank -> reports.claims().date(EventProperty.OCCURRED, date, rank),
                    rank -> reports.claims()
                            .date(EventProperty.OCCURRED, context.dates().date(), rank));
        }
    }

    private void addParticipants(boolean isInferred) {
        var fields = new ArrayList<Map<String, Object>>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var rule : type.rules()) {
            var max = rule.max() == null ? rule.min() + 2 : rule.max();
            for (var entity : context.entities(rule.fillers(), context.dice().between(rule.min(), max))) {
                var field = new LinkedHashMap<String, Object>();
                var row = new LinkedHashMap<String, Object>();
                field.put("role", rule.role().name());
                field.put("entity", context.texts().padded(entity));
                row.put("role_code", rule.role().name());
                row.put("entity", entity);
                row.put("ordinal", rows.size());
                support(isInferred, rule, entity);
                if (isPerson(entity) && percent(40)) {
                    addPosition(isInferred, entity, field, row);
                }
                fields.add(field);
                rows.add(row);
            }
        }
        if (!fields.isEmpty() || percent(30)) {
            record.fields().put("participants", fields);
        }
        record.row().put("event_participant", rows);
    }

    private void support(boolean isInferred, RoleRule rule, String entity) {
        reports.support(
                isInferred, rule.isSingle(), rank -> reports.claims().participant(rule.role(), entity, rank), rank -> {
                    var other = context.entities(rule.fillers(), 1).getFirst();
                    return reports.claims().participant(rule.role(), other, rank);
                });
    }

    /** A person has the same position in all roles, as claims about it do not name the role. */
    private void addPosition(boolean isInferred, String person, Map<String, Object> field, Map<String, Object> row) {
        var position = reports.positions().get(person);
        if (position == null) {
            position = context.texts().text();
            reports.positions().put(person, position);
            var given = position;
            reports.support(
                    isInferred, true, rank -> reports.claims().position(person, given, rank), rank -> reports.claims()
                            .position(person, context.texts().text(), rank));
        }
        field.put("position", position);
        row.put("position_title", TextGenerator.stored(position));
    }

    private boolean isPerson(String entity) {
        return context.entities(Set.of(EntityType.PERSON), Integer.MAX_VALUE).contains(entity);
    }

    private boolean percent(int percentage) {
        return context.dice().percent(percentage);
    }
}
