package khabar.seed.record;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.seed.source.At;
import khabar.seed.source.Fields;
import khabar.seed.source.Findings;
import khabar.seed.source.Mark;
import org.jspecify.annotations.Nullable;

/** An article as a seed has it. */
public record ArticleSeed(
        At<String> key,
        String language,
        @Nullable At<String> publisher,
        @Nullable At<String> story,
        Map<At<String>, String> titles,
        Map<At<String>, String> summaries,
        List<String> bylines,
        @Nullable At<Publication> published,
        @Nullable At<OffsetDateTime> modified,
        @Nullable At<String> url,
        @Nullable At<String> translationOf,
        @Nullable At<String> syndicatedFrom,
        @Nullable At<String> document,
        @Nullable At<String> sha256,
        List<MentionSeed> mentions)
        implements SeedRecord {

    static ArticleSeed read(Fields fields, Findings findings) {
        var article = new ArticleSeed(
                fields.one("key", Words::key, Fields.MISSING),
                fields.one("language", Words::language, "en").value(),
                fields.optionalText("publisher"),
                fields.optionalText("story"),
                fields.entries("title", Words::language),
                fields.entries("summary", Words::language),
                fields.texts("bylines"),
                fields.optional("published", Publication::parse),
                fields.optional("modified", Words::instant),
                fields.optional("url", Words::url),
                fields.optionalText("translationOf"),
                fields.optionalText("syndicatedFrom"),
                fields.optional("document", Words::fileName),
                fields.optional("sha256", Words::sha256),
                fields.list("mentions", "a mention").stream()
                        .map(MentionSeed::read)
                        .toList());
        fields.finish();
        if (fields.isSound()) {
            article.check(fields.mark(), findings);
        }
        return article;
    }

    private void check(Mark mark, Findings findings) {
        var titled = titles.keySet().stream().map(At::value).collect(Collectors.toSet());
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
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public Stream<Reference> references() {
        var own = Stream.of(
                Reference.to(Kind.PUBLISHER, publisher),
                Reference.to(Kind.STORY, story),
                Reference.to(Kind.ARTICLE, translationOf),
                Reference.to(Kind.ARTICLE, syndicatedFrom));
        var mentioned = mentions.stream().map(mention -> Reference.to(Kind.ENTITY, mention.entity()));
        return Stream.concat(own, mentioned).flatMap(each -> each);
    }
}
