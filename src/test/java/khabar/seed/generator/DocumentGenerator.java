package khabar.seed.generator;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khabar.plan.generator.Dice;
import khabar.seed.record.RecordKind;
import org.apache.commons.codec.digest.DigestUtils;

/** Makes the documents of articles, with all words that the seed quotes from them. */
final class DocumentGenerator {

    private final Dice dice;
    private final TextGenerator generator;
    private final List<GeneratedRecord> records;
    private final Map<String, String> texts = new LinkedHashMap<>();

    DocumentGenerator(Dice dice, TextGenerator generator, List<GeneratedRecord> records) {
        this.dice = dice;
        this.generator = generator;
        this.records = records;
    }

    /** The texts by file name. */
    Map<String, String> texts() {
        return texts;
    }

    void write() {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).fields().get("document") instanceof String name) {
                var text = text(records.get(i));
                texts.put(name, text);
                var article = copy(records.get(i));
                article.value("sha256", "document_sha256", DigestUtils.sha256Hex(text));
                article.row().put("body", Normalizer2.getNFCInstance().normalize(text));
                records.set(i, article);
            }
        }
    }

    /** Without the documents, a load keeps the body of an article whose document has not changed. */
    void keepHashes(GeneratedSeed before) {
        for (int i = 0; i < records.size(); i++) {
            var article = records.get(i);
            var stored = before.records().stream()
                    .filter(record ->
                            record.kind() == article.kind() && record.key().equals(article.key()))
                    .findFirst();
            if (stored.isPresent() && stored.get().row().get("body") instanceof String body && dice.percent(50)) {
                var kept = copy(article);
                kept.value("document", "document", stored.get().row().get("document"));
                kept.value("sha256", "document_sha256", stored.get().row().get("document_sha256"));
                kept.row().put("body", body);
                records.set(i, kept);
            }
        }
    }

    private static GeneratedRecord copy(GeneratedRecord record) {
        return new GeneratedRecord(
                record.kind(), record.key(), new LinkedHashMap<>(record.fields()), new LinkedHashMap<>(record.row()));
    }

    private String text(GeneratedRecord article) {
        var lines = new ArrayList<String>();
        lines.add(generator.text());
        children(article, "mention")
                .forEach(mention -> lines.add(mention.get("surface_form").toString()));
        records.stream()
                .filter(record -> record.kind() == RecordKind.EVENT)
                .flatMap(event -> children(event, "event_report").stream())
                .filter(report -> article.key().equals(report.get("article")))
                .forEach(report -> {
                    if (report.get("quote") instanceof String quote) {
                        lines.add(quote);
                    }
                    claims(report)
                            .forEach(claim ->
                                    lines.add(claim.get("original_text").toString()));
                });
        lines.add(generator.text());
        return String.join(dice.pick("\n", "\r\n", " "), lines);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> children(GeneratedRecord record, String table) {
        return (List<Map<String, Object>>) record.row().get(table);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> claims(Map<String, Object> report) {
        return (List<Map<String, Object>>) report.get("claim");
    }
}
