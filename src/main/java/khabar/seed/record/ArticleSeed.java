package khabar.seed.record;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Findings;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import org.jspecify.annotations.Nullable;

/** An article as a seed has it. */
public record ArticleSeed(
        Located<String> key,
        String language,
        @Nullable Located<String> publisher,
        @Nullable Located<String> story,
        Map<Located<String>, String> titles,
        Map<Located<String>, String> summaries,
        List<String> bylines,
        @Nullable Located<Publication> published,
        @Nullable Located<OffsetDateTime> modified,
        @Nullable Located<String> url,
        @Nullable Located<String> translationOf,
        @Nullable Located<String> syndicatedFrom,
        @Nullable Located<String> document,
        @Nullable Located<String> sha256,
        List<MentionSeed> mentions)
        implements SeedRecord {

    static ArticleSeed read(FieldReader fields, Findings findings) {
        var article = new ArticleSeed(
                fields.one("key", FieldParsers::key, FieldReader.MISSING),
                fields.one("language", FieldParsers::language, "en").value(),
                fields.optionalText("publisher"),
                fields.optionalText("story"),
                fields.entries("title", FieldParsers::language),
                fields.entries("summary", FieldParsers::language),
                fields.texts("bylines"),
                fields.optional("published", Publication::parse),
                fields.optional("modified", FieldParsers::instant),
                fields.optional("url", FieldParsers::url),
                fields.optionalText("translationOf"),
                fields.optionalText("syndicatedFrom"),
                fields.optional("document", FieldParsers::fileName),
                fields.optional("sha256", FieldParsers::sha256),
                fields.list("mentions", "a mention").stream()
                        .map(MentionSeed::read)
                        .toList());
        fields.finish();
        if (fields.isSound()) {
            article.check(fields.mark(), findings);
        }
        return article;
    }

    private void check(Position mark, Findings findings) {
        var titled = titles.keySet().stream().map(Located::value).collect(Collectors.toSet());
        if (!titled.contains(language)) {
            findings.add(mark, "an article needs a title in its own language, %s", language);
        }
        summaries.keySet().stream()
                .filter(summary -> !titled.contains(summary.value()))
                .forEach(summary ->
                        findings.add(summary.mark(), "there is a summary in %s but no title; add one", summary));
        if (document != null && sha256 == null) {
            findings.add(document.mark(), "document needs the sha256 of its bytes beside it");
        }
        if (document == null && sha256 != null) {
            findings.add(sha256.mark(), "sha256 needs the name of its document beside it");
        }
        var seen = new HashSet<String>();
        mentions.stream()
                .filter(mention -> !seen.add(mention.entity() + " " + mention.as()))
                .forEach(mention -> findings.add(
                        mention.as().mark(), "%s is here twice as a mention of %s", mention.as(), mention.entity()));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ARTICLE;
    }

    @Override
    public Stream<Reference> references() {
        var own = Stream.of(
                Reference.to(RecordKind.PUBLISHER, publisher),
                Reference.to(RecordKind.STORY, story),
                Reference.to(RecordKind.ARTICLE, translationOf),
                Reference.to(RecordKind.ARTICLE, syndicatedFrom));
        var mentioned = mentions.stream().map(mention -> Reference.to(RecordKind.ENTITY, mention.entity()));
        return Stream.concat(own, mentioned).flatMap(each -> each);
    }
}
