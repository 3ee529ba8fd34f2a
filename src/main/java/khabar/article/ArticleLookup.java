package khabar.article;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import khabar.graphql.GlobalId;
import khabar.graphql.NodeSource;
import khabar.sql.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds articles by ID, key or URL, and the articles and publishers that other records reference. */
@Component
public class ArticleLookup implements NodeSource {

    private final Statements statements;

    ArticleLookup(Statements statements) {
        this.statements = statements;
    }

    /** Reference to an article. Exactly one component is not null. */
    record ArticleRef(
            @Nullable String id,
            @Nullable String key,
            @Nullable String url) {}

    Optional<Article> find(ArticleRef reference) {
        if (reference.url() != null) {
            return statements.first(Article.TABLE, "article.url = ?", reference.url());
        }
        if (reference.key() != null) {
            return statements.first(Article.TABLE, "article.key = ?", reference.key());
        }
        var id = GlobalId.of(String.valueOf(reference.id()));
        return types().contains(id.type())
                ? statements.first(Article.TABLE, "article.key = ?", id.key())
                : Optional.empty();
    }

    @Override
    public Set<String> types() {
        return Set.of("Article");
    }

    @Override
    public List<Article> nodes(Collection<String> keys) {
        return statements.listIn(Article.TABLE, "article.key", keys);
    }

    /** Maps each parent to the article that it references by row ID; a parent without a reference is left out. */
    public <P> Map<P, Article> referencedBy(Collection<P> parents, Function<P, @Nullable Long> articleId) {
        return statements.referencedRows(parents, articleId, Article.TABLE, Article::rowId);
    }

    public Map<Long, Publisher> publishersByIds(Collection<Long> ids) {
        return publishersReferencedBy(ids, id -> id);
    }

    /** Maps each parent to the publisher that it references by row ID; a parent without a reference is left out. */
    public <P> Map<P, Publisher> publishersReferencedBy(
            Collection<P> parents, Function<P, @Nullable Long> publisherId) {
        return statements.referencedRows(parents, publisherId, Publisher.TABLE, Publisher::rowId);
    }
}
