package khabar.store;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Article title and summary in one language, in our own words. */
@Entity
@Table(name = "article_text")
@IdClass(ArticleTextRow.ArticleTextKey.class)
public class ArticleTextRow {

    record ArticleTextKey(Long article, String languageCode) {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ArticleRow article;

    @Id
    private String languageCode;

    private String title;
    private @Nullable String summary;

    protected ArticleTextRow() {}

    public ArticleTextRow(ArticleRow article, String languageCode, String title, @Nullable String summary) {
        this.article = article;
        this.languageCode = languageCode;
        this.title = title;
        this.summary = summary;
    }

    String getLanguageCode() {
        return languageCode;
    }

    void update(ArticleTextRow that) {
        title = that.title;
        summary = that.summary;
    }
}
