package khabar.seed.record;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import khabar.seed.source.Position;
import khabar.seed.source.ProblemReporter;
import org.jspecify.annotations.Nullable;

/** An article as written in a seed. */
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

    static ArticleSeed parse(FieldReader fields, ProblemReporter problems) {
        var article = new ArticleSeed(
                fields.required("key", FieldParsers::key, FieldReader.PLACEHOLDER),
                fields.required("language", FieldParsers::language, "en").value(),
                fields.optionalText("publisher"),
                fields.optionalText("story"),
                fields.textsByKey("title", FieldParsers::language),
                fields.textsByKey("summary", FieldParsers::language),
                fields.texts("bylines"),
                fields.optional("published", Publication::parse),
                fields.optional("modified", TimestampParser::parse),
                fields.optional("url", FieldParsers::url),
                fields.optionalText("translationOf"),
                fields.optionalText("syndicatedFrom"),
                fields.optional("document", FieldParsers::fileName),
                fields.optional("sha256", FieldParsers::sha256),
                fields.mappings("mentions", "a mention").stream()
                        .map(MentionSeed::parse)
                        .toList());
        fields.reportUnknownFields();
        if (fields.isValid()) {
            article.check(fields.position(), problems);
        }
        return article;
    }

    private void check(Position position, ProblemReporter problems) {
        var titleLanguages = titles.keySet().stream().map(Located::value).collect(Collectors.toSet());
        if (!titleLanguages.contains(language)) {
            problems.report(position, "an article needs a title in its own language, %s", language);
        }
        summaries.keySet().stream()
                .filter(summary -> !titleLanguages.contains(summary.value()))
                .forEach(summary -> problems.report(
                        summary.position(), "there is a summary in %s but no title in %s; add one", summary, summary));
        if (document != null && sha256 == null) {
            problems.report(document.position(), "there is a document but no sha256; add the hash of its bytes");
        }
        if (document == null && sha256 != null) {
            problems.report(sha256.position(), "there is a sha256 but no document; add the name of the hashed file");
        }
        var seen = new HashSet<String>();
        mentions.stream()
                .filter(mention -> !seen.add(mention.entity() + " " + mention.as()))
                .forEach(mention -> problems.report(
                        mention.as().position(),
                        "%s appears twice as a mention of %s",
                        mention.as(),
                        mention.entity()));
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ARTICLE;
    }

    @Override
    public Stream<Reference> references() {
        var direct = Stream.of(
                Reference.to(RecordKind.PUBLISHER, publisher),
                Reference.to(RecordKind.STORY, story),
                Reference.to(RecordKind.ARTICLE, translationOf),
                Reference.to(RecordKind.ARTICLE, syndicatedFrom));
        var mentioned = mentions.stream().map(mention -> Reference.to(RecordKind.ENTITY, mention.entity()));
        return Stream.concat(direct, mentioned).flatMap(references -> references);
    }
}
