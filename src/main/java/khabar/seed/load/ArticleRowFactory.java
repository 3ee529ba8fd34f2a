package khabar.seed.load;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import khabar.date.SortDate;
import khabar.seed.document.Document;
import khabar.seed.document.DocumentFolder;
import khabar.seed.index.RecordIndex;
import khabar.seed.record.ArticleSeed;
import khabar.seed.record.MentionSeed;
import khabar.seed.record.RecordKind;
import khabar.seed.source.Located;
import khabar.store.ArticleRow;
import khabar.store.ArticleTextRow;
import khabar.store.MentionRow;
import org.jspecify.annotations.Nullable;

/** Maps articles to rows. Bodies come from documents or stay as stored. */
record ArticleRowFactory(RecordIndex index, DocumentFolder documents) implements RowFactory<ArticleSeed, ArticleRow> {

    @Override
    public ArticleRow create(ArticleSeed article) {
        return new ArticleRow(article.key().value(), article.language());
    }

    @Override
    public void update(ArticleRow row, ArticleSeed article) {
        row.update(
                article.language(),
                id(RecordKind.PUBLISHER, article.publisher()),
                id(RecordKind.STORY, article.story()),
                Located.valueOf(article.url()),
                article.bylines());
        updateDates(row, article);
        var sha256 = Located.valueOf(article.sha256());
        row.updateDocument(Located.valueOf(article.document()), sha256, body(row, article));
    }

    private void updateDates(ArticleRow row, ArticleSeed article) {
        var entry = index.get(RecordKind.ARTICLE, article.key().value());
        var published = Located.valueOf(article.published());
        if (published == null) {
            row.updatePublished(null, null);
            entry.setSortDate(SortDate.of(null, null));
        } else {
            var date = published.date();
            row.updatePublished(date, instant(published.instant()));
            entry.setSortDate(SortDate.of(date.from(), date.until()));
        }
        row.updateModified(instant(Located.valueOf(article.modified())));
    }

    /** Keeps the stored body if this load does not have the document, unless the document's hash has changed. */
    private @Nullable String body(ArticleRow row, ArticleSeed article) {
        var stored = Objects.equals(row.getDocumentSha256(), Located.valueOf(article.sha256())) ? row.getBody() : null;
        return document(article).map(Document::text).orElse(stored);
    }

    private Optional<Document> document(ArticleSeed article) {
        return documents.find(Located.valueOf(article.document()));
    }

    @Override
    public void mergeChildren(ArticleRow row, ArticleSeed article) {
        row.mergeTexts(texts(row, article));
        var document =
                document(article).or(() -> Optional.ofNullable(row.getBody()).map(Document::of));
        row.mergeMentions(article.mentions().stream()
                .map(mention -> mention(row, mention, document))
                .toList());
    }

    private static List<ArticleTextRow> texts(ArticleRow row, ArticleSeed article) {
        var summaries = new HashMap<String, String>();
        article.summaries().forEach((language, summary) -> summaries.put(language.value(), summary));
        return article.titles().entrySet().stream()
                .map(title -> {
                    var language = title.getKey().value();
                    return new ArticleTextRow(row, language, title.getValue(), summaries.get(language));
                })
                .toList();
    }

    private MentionRow mention(ArticleRow row, MentionSeed mention, Optional<Document> document) {
        var spelling = mention.as().value();
        var entity = index.get(RecordKind.ENTITY, mention.entity().value());
        // A stored body may lack the spelling, if the seed has changed and this load does not have the documents.
        var occurrences = document.map(text -> text.count(spelling))
                .filter(count -> count > 0)
                .orElse(null);
        return new MentionRow(row, spelling, entity.id(), occurrences);
    }

    private @Nullable Long id(RecordKind kind, @Nullable Located<String> key) {
        return key == null ? null : index.get(kind, key.value()).id();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
