package khabar.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Builder of an article. It is English and undated, and its title is its key, unless the test says otherwise. */
public final class ArticleBuilder extends RecordBuilder<ArticleBuilder> {

    private String language = "en";
    private Optional<String> body = Optional.empty();

    ArticleBuilder(String key) {
        super("article", key);
    }

    public ArticleBuilder in(String language) {
        this.language = language;
        return this;
    }

    /** Publication date: an instant with its offset, or EDTF. */
    public ArticleBuilder on(String published) {
        return with("published", published);
    }

    /** Title in the article's language. */
    public ArticleBuilder titled(String title) {
        return titled(language, title);
    }

    public ArticleBuilder titled(String language, String title) {
        return withEntry("title", language, title);
    }

    public ArticleBuilder summarized(String language, String summary) {
        return withEntry("summary", language, summary);
    }

    /** Mentions of entities, spelled as their keys. */
    public ArticleBuilder mentioning(String... entities) {
        for (var entity : entities) {
            withElement("mentions", Map.of("entity", entity, "as", entity));
        }
        return this;
    }

    public ArticleBuilder at(String url) {
        return with("url", url);
    }

    public ArticleBuilder translationOf(String article) {
        return with("translationOf", article);
    }

    public ArticleBuilder syndicatedFrom(String article) {
        return with("syndicatedFrom", article);
    }

    /** Full text, loaded with the seed as the article's document. */
    public ArticleBuilder saying(String text) {
        body = Optional.of(text);
        return with("document", document()).with("sha256", DigestUtils.sha256Hex(text));
    }

    String document() {
        return key + ".txt";
    }

    Optional<String> body() {
        return body;
    }

    @Override
    Map<String, ?> defaults() {
        return new LinkedHashMap<>(Map.of("language", language, "title", Map.of(language, key), "mentions", List.of()));
    }
}
