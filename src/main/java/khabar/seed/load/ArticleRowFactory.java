package khabar.seed.load;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import khabar.date.SortDate;
import khabar.seed.document.Document;
import khabar.seed.document.DocumentFolder;
import khabar.seed.index.RecordIndex;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.source.Located;
import khabar.store.ArticleRow;
import khabar.store.ArticleTextRow;
import khabar.store.MentionRow;
import org.jspecify.annotations.Nullable;

/** Makes the row that an article wants, with its body if that is at hand. */
record ArticleRowFactory(RecordIndex index, DocumentFolder documents) {

    ArticleRow row(ArticleSeed seed, String hash, @Nullable ArticleRow stored) {
        var row = new ArticleRow(seed.key().value(), seed.language(), hash);
        row.appearedIn(
                id(RecordKind.PUBLISHER, seed.publisher()),
                id(RecordKind.STORY, seed.story()),
                Located.valueOf(seed.url()),
                seed.bylines());
        date(seed, row);
        var document = documents.find(Located.valueOf(seed.document())).or(() -> kept(seed, stored));
        row.document(
                Located.valueOf(seed.document()),
                Located.valueOf(seed.sha256()),
                document.map(Document::text).orElse(null));
        addTexts(seed, row);
        seed.mentions().forEach(mention -> {
            var spelling = mention.as().value();
            var count = document.map(text -> text.count(spelling)).orElse(null);
            row.add(new MentionRow(
                    spelling,
                    index.get(RecordKind.ENTITY, mention.entity().value()).id(),
                    count));
        });
        return row;
    }

    private void date(ArticleSeed seed, ArticleRow row) {
        var published = seed.published();
        var entry = index.get(RecordKind.ARTICLE, seed.key().value());
        if (published == null) {
            entry.setSortDate(SortDate.of(null, null));
        } else {
            var date = published.value().date();
            row.published(date, instant(published.value().instant()));
            entry.setSortDate(SortDate.of(date.from(), date.until()));
        }
        row.modified(instant(Located.valueOf(seed.modified())));
    }

    /** A load without the documents does not take away a body that an earlier one stored. */
    private static Optional<Document> kept(ArticleSeed seed, @Nullable ArticleRow stored) {
        return stored == null || !Objects.equals(stored.getDocumentSha256(), Located.valueOf(seed.sha256()))
                ? Optional.empty()
                : Optional.ofNullable(stored.getBody()).map(Document::of);
    }

    private static void addTexts(ArticleSeed seed, ArticleRow row) {
        var summaries = new HashMap<String, String>();
        seed.summaries().forEach((language, summary) -> summaries.put(language.value(), summary));
        seed.titles()
                .forEach((language, title) ->
                        row.add(new ArticleTextRow(language.value(), title, summaries.get(language.value()))));
    }

    private @Nullable Long id(RecordKind kind, @Nullable Located<String> key) {
        return key == null ? null : index.get(kind, key.value()).id();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
