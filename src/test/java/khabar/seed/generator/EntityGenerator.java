package khabar.seed.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import khabar.entity.IdentifierScheme;
import khabar.entity.Source;
import khabar.seed.record.RecordKind;

/** Makes publishers, stories and entities. */
record EntityGenerator(GenerationContext context) {

    GeneratedRecord publisher(int index) {
        var record = record(RecordKind.PUBLISHER, index);
        record.text("name", "name", context.texts().padded(context.texts().name()));
        if (percent(60)) {
            record.text("domain", "domain", context.texts().padded(unique("d")));
        }
        if (percent(60)) {
            var language = WrittenLanguage.any(context.dice());
            record.fields().put("language", language.written());
            record.row().put("language_code", language.stored());
        }
        if (percent(60)) {
            record.value("country", "country", context.dice().pick("IN", "ZZ", "TR"));
        }
        context.perhapsNull(record, "domain", "language", "country");
        return record;
    }

    GeneratedRecord story(int index) {
        var record = record(RecordKind.STORY, index);
        var english = text();
        record.text("title", "title_en", english);
        var titles = new LinkedHashMap<String, Object>();
        titles.put("en", english);
        if (percent(50)) {
            record.fields().put("title", titles);
            WrittenLanguage.some(context.dice()).stream()
                    .filter(language -> !language.stored().equals("en"))
                    .forEach(language -> titles.put(language.written(), text()));
        }
        record.row().put("story_text", WrittenLanguage.rows(titles, "title"));
        return record;
    }

    GeneratedRecord entity(int index) {
        var record = record(RecordKind.ENTITY, index);
        record.value("type", "entity_type_code", SeedKeys.entityType(index).name());
        if (percent(60)) {
            record.text("description", "description_en", text());
            record.row()
                    .put(
                            "description_source",
                            source(record.fields(), "descriptionSource").name());
        }
        context.perhapsNull(record, "description", "descriptionSource");
        addIdentifiers(record);
        new NameGenerator(context).addTo(record);
        return record;
    }

    private void addIdentifiers(GeneratedRecord record) {
        var values = new LinkedHashMap<String, Object>();
        var sources = new LinkedHashMap<String, Object>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var scheme : IdentifierScheme.values()) {
            if (percent(20)) {
                var value = unique("Q");
                values.put(scheme.name(), value);
                rows.add(Map.of(
                        "scheme", scheme.name(),
                        "value", TextGenerator.stored(value),
                        "source", source(sources, scheme.name()).name()));
            } else if (percent(5)) {
                values.put(scheme.name(), null);
            }
        }
        if (!values.isEmpty() || percent(20)) {
            record.fields().put("identifiers", values);
        }
        if (!sources.isEmpty() || percent(20)) {
            record.fields().put("identifierSources", sources);
        }
        record.row().put("entity_identifier", rows);
    }

    /** Writes who gives a value, or leaves it to the default. */
    private Source source(Map<String, Object> fields, String field) {
        if (percent(50)) {
            return Source.CURATOR;
        }
        var source = context.dice().pick(Source.values());
        fields.put(field, source.name());
        return source;
    }

    private GeneratedRecord record(RecordKind kind, int index) {
        return GeneratedRecord.of(kind, context.keys().of(kind).get(index));
    }

    private String unique(String prefix) {
        var number = context.numbers().get();
        return number % 2 == 0 ? prefix + number : context.texts().name() + "~" + number;
    }

    private String text() {
        return context.texts().padded(context.texts().text());
    }

    private boolean percent(int percentage) {
        return context.dice().percent(percentage);
    }
}
