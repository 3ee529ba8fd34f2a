package khabar.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import khabar.date.FuzzyDate;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** An article. What it translates or copies, and its search vector, are written when all articles are there. */
@Entity
@Table(name = "article")
public class ArticleRow implements AggregateRoot<ArticleRow> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(sequenceName = "article_id_seq", allocationSize = 50)
    private Long id;

    private String key;
    private String languageCode;
    private @Nullable Long publisherId;
    private @Nullable Long storyId;
    private @Nullable String url;
    private List<String> bylines = List.of();
    private @Nullable Instant publishedAt;
    private @Nullable LocalDate publishedFrom;
    private @Nullable LocalDate publishedUntil;
    private String publishedPrecision = "UNKNOWN";
    private @Nullable Instant modifiedAt;
    private @Nullable String document;

    @Column(name = "document_sha256")
    private @Nullable String documentSha256;

    private @Nullable String body;
    private String seedHash;

    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ArticleTextRow> texts = new ArrayList<>();

    /** Those that a curator made; the others are found when all names are there. */
    @OneToMany(mappedBy = "article", cascade = CascadeType.ALL, orphanRemoval = true)
    @SQLRestriction("resolution = 'CURATED'")
    private List<MentionRow> mentions = new ArrayList<>();

    protected ArticleRow() {}

    public ArticleRow(String key, String languageCode, String seedHash) {
        this.key = key;
        this.languageCode = languageCode;
        this.seedHash = seedHash;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    public @Nullable String getDocumentSha256() {
        return documentSha256;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void appearedIn(
            @Nullable Long publisherId, @Nullable Long storyId, @Nullable String url, List<String> bylines) {
        this.publisherId = publisherId;
        this.storyId = storyId;
        this.url = url;
        this.bylines = bylines;
    }

    public void published(FuzzyDate date, @Nullable Instant instant) {
        this.publishedFrom = date.from();
        this.publishedUntil = date.until();
        this.publishedPrecision = date.precision().name();
        this.publishedAt = instant;
    }

    public void modified(@Nullable Instant instant) {
        this.modifiedAt = instant;
    }

    /** The full text is null where only its name and hash are known. */
    public void document(@Nullable String name, @Nullable String sha256, @Nullable String body) {
        this.document = name;
        this.documentSha256 = sha256;
        this.body = body;
    }

    public String getLanguageCode() {
        return languageCode;
    }

    /** Title and summary in its own language. */
    public String getHead() {
        return texts.stream()
                .filter(text -> text.isIn(languageCode))
                .map(ArticleTextRow::getWords)
                .collect(Collectors.joining("\n"));
    }

    public void add(ArticleTextRow text) {
        text.article = this;
        texts.add(text);
    }

    public void add(MentionRow mention) {
        mention.article = this;
        mentions.add(mention);
    }

    @Override
    public void become(ArticleRow that) {
        languageCode = that.languageCode;
        appearedIn(that.publisherId, that.storyId, that.url, that.bylines);
        publishedFrom = that.publishedFrom;
        publishedUntil = that.publishedUntil;
        publishedPrecision = that.publishedPrecision;
        publishedAt = that.publishedAt;
        modifiedAt = that.modifiedAt;
        document(that.document, that.documentSha256, that.body);
        seedHash = that.seedHash;
    }

    @Override
    public void adopt(ArticleRow that) {
        Child.merge(texts, that.texts, text -> text.article = this);
        Child.merge(mentions, that.mentions, mention -> mention.article = this);
    }
}
