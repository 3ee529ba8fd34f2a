package khabar.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khabar.date.FuzzyDate;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * Article with its texts and curated mentions. After the rows exist, the loader writes the search vector and the links
 * to other articles with SQL.
 */
@Entity
@Table(name = "article")
public class ArticleRow extends AggregateRoot {

    private String languageCode;
    private @Nullable Long publisherId;
    private @Nullable Long storyId;
    private @Nullable String url;
    private List<String> bylines = List.of();
    private @Nullable Instant publishedAt;
    private @Nullable LocalDate publishedFrom;
    private @Nullable LocalDate publishedUntil;
    private @Nullable String publishedEdtf;
    private String publishedPrecision = "UNKNOWN";
    private @Nullable Instant modifiedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate sortDate;

    private @Nullable String document;

    @Column(name = "document_sha256")
    private @Nullable String documentSha256;

    private @Nullable String body;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ArticleTextRow> texts = new ArrayList<>();

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @SQLRestriction("resolution = 'CURATED'")
    private List<MentionRow> mentions = new ArrayList<>();

    protected ArticleRow() {}

    public ArticleRow(String key, String languageCode) {
        super(key);
        this.languageCode = languageCode;
    }

    public String getLanguageCode() {
        return languageCode;
    }

    public @Nullable String getDocumentSha256() {
        return documentSha256;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void update(
            String languageCode,
            @Nullable Long publisherId,
            @Nullable Long storyId,
            @Nullable String url,
            List<String> bylines) {
        this.languageCode = languageCode;
        this.publisherId = publisherId;
        this.storyId = storyId;
        this.url = url;
        this.bylines = bylines;
    }

    public void updatePublished(@Nullable FuzzyDate date, @Nullable Instant instant) {
        this.publishedFrom = date == null ? null : date.from();
        this.publishedUntil = date == null ? null : date.until();
        this.publishedEdtf = date == null ? null : date.edtf();
        this.publishedPrecision = date == null ? "UNKNOWN" : date.precision().name();
        this.publishedAt = instant;
    }

    public void updateModified(@Nullable Instant instant) {
        this.modifiedAt = instant;
    }

    /** The body is null if only the document's name and hash are known. */
    public void updateDocument(@Nullable String name, @Nullable String sha256, @Nullable String body) {
        this.document = name;
        this.documentSha256 = sha256;
        this.body = body;
    }

    public void mergeTexts(List<ArticleTextRow> described) {
        merge(texts, described, ArticleTextRow::getLanguageCode, ArticleTextRow::update);
    }

    public void mergeMentions(List<MentionRow> described) {
        merge(mentions, described, MentionRow::naturalKey, MentionRow::update);
    }
}
