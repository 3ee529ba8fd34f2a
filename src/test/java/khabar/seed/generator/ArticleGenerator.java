package khabar.seed.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import khabar.seed.record.RecordKind;

/** Makes articles. The documents come later, because reports quote from them. */
record ArticleGenerator(GenerationContext context) {

    GeneratedRecord article(int index) {
        var record = GeneratedRecord.of(
                RecordKind.ARTICLE, context.keys().of(RecordKind.ARTICLE).get(index));
        addTexts(record);
        addReference(record, "publisher", RecordKind.PUBLISHER);
        addReference(record, "story", RecordKind.STORY);
        addLink(record, "translationOf", "translation_of", index);
        addLink(record, "syndicatedFrom", "syndicated_from", index);
        addDates(record);
        if (percent(60)) {
            record.text("url", "url", url());
        }
        addBylines(record);
        if (context.hasDocuments() ? percent(80) : percent(50)) {
            record.value("document", "document", "document-%s.txt".formatted(index));
            record.value(
                    "sha256",
                    "document_sha256",
                    "%064x".formatted(context.dice().below(Integer.MAX_VALUE)));
        }
        addMentions(record);
        context.perhapsNull(
                record, "publisher", "story", "translationOf", "published", "modified", "url", "document", "sha256");
        return record;
    }

    private void addTexts(GeneratedRecord record) {
        var languages = WrittenLanguage.some(context.dice());
        var own = context.dice().pick(languages);
        record.fields().put("language", own.written());
        record.row().put("language_code", own.stored());
        var titles = new LinkedHashMap<String, Object>();
        var summaries = new LinkedHashMap<String, Object>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var language : languages) {
            var row = new LinkedHashMap<String, Object>();
            var title = text();
            titles.put(language.written(), title);
            row.put("language_code", language.stored());
            row.put("title", TextGenerator.stored(title));
            if (percent(40)) {
                var summary = text();
                summaries.put(language.written(), summary);
                row.put("summary", TextGenerator.stored(summary));
            }
            rows.add(row);
        }
        record.fields().put("title", titles);
        if (!summaries.isEmpty() || percent(10)) {
            record.fields().put("summary", summaries);
        }
        record.row().put("article_text", rows);
    }

    private void addReference(GeneratedRecord record, String field, RecordKind kind) {
        if (context.has(kind) && percent(60)) {
            var key = context.anyKey(kind);
            record.text(field, field, context.texts().padded(key));
        }
    }

    private void addLink(GeneratedRecord record, String field, String column, int index) {
        var target = context.keyBefore(RecordKind.ARTICLE, index);
        if (target != null && percent(40)) {
            record.text(field, column, target);
        }
    }

    private void addDates(GeneratedRecord record) {
        record.row().put("published_precision", "UNKNOWN");
        if (percent(40)) {
            var published = context.dates().timestamp();
            record.fields().put("published", published.toString());
            record.row().put("published_at", DateGenerator.column(published));
            var day = published.toLocalDate();
            new GeneratedDate(day.toString(), day, day.plusDays(1), "DAY", "").addTo(record.row(), "published");
        } else if (percent(70)) {
            var published = context.dates().publicationDate();
            record.fields().put("published", published.written());
            published.addTo(record.row(), "published");
        }
        if (percent(40)) {
            var modified = context.dates().timestamp();
            record.fields().put("modified", modified.toString());
            record.row().put("modified_at", DateGenerator.column(modified));
        }
    }

    private String url() {
        var number = context.numbers().get();
        return context.dice()
                .pick(
                        "https://a.example/" + number,
                        "http://हिन्दी.example/é/e\u0301?q=%20#" + number,
                        "https://a.example/" + "x".repeat(1_900) + number);
    }

    private void addBylines(GeneratedRecord record) {
        var bylines = new ArrayList<String>();
        for (var count = context.dice().below(3); count > 0; count--) {
            bylines.add(text());
        }
        if (!bylines.isEmpty() || percent(30)) {
            record.fields().put("bylines", bylines);
        }
        record.row().put("bylines", bylines.stream().map(TextGenerator::stored).toList());
    }

    private void addMentions(GeneratedRecord record) {
        var fields = new ArrayList<Map<String, Object>>();
        var rows = new ArrayList<Map<String, Object>>();
        var seen = new HashSet<Map<String, Object>>();
        for (var count = context.dice().below(4); count > 0; count--) {
            var entity = context.anyKey(RecordKind.ENTITY);
            var spelling = context.texts().fragment();
            Map<String, Object> row =
                    Map.of("entity", entity, "surface_form", TextGenerator.stored(spelling), "resolution", "CURATED");
            if (seen.add(row)) {
                rows.add(row);
                var mention = new LinkedHashMap<String, Object>();
                mention.put("entity", entity);
                mention.put("as", context.texts().padded(spelling));
                fields.add(mention);
            }
        }
        if (!fields.isEmpty() || percent(30)) {
            record.fields().put("mentions", fields);
        }
        record.row().put("mention", rows);
    }

    private String text() {
        return context.texts().padded(context.texts().text());
    }

    private boolean percent(int percentage) {
        return context.dice().percent(percentage);
    }
}
