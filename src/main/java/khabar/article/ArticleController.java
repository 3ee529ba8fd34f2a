package khabar.article;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import khabar.article.ArticleLookup.ArticleRef;
import khabar.entity.Entity;
import khabar.entity.EntityLookup;
import khabar.entity.Name;
import khabar.sql.Statements;
import khabar.table.Loaders;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Resolves articles, their mentions, and the articles in which names were first seen. */
@Controller
class ArticleController {

    private final ArticleLookup articles;
    private final EntityLookup entities;
    private final Statements statements;

    ArticleController(ArticleLookup articles, EntityLookup entities, Statements statements) {
        this.articles = articles;
        this.entities = entities;
        this.statements = statements;
    }

    @QueryMapping
    Optional<Article> article(@Argument ArticleRef by) {
        return articles.find(by);
    }

    @SchemaMapping
    CompletableFuture<LocalizedText> title(
            Article article, @Argument @Nullable List<String> languages, DataFetchingEnvironment environment) {
        return texts(article, environment)
                .thenApply(texts -> Objects.requireNonNull(shown(texts, ArticleText::title, languages, article)));
    }

    @SchemaMapping
    CompletableFuture<@Nullable LocalizedText> summary(
            Article article, @Argument @Nullable List<String> languages, DataFetchingEnvironment environment) {
        return texts(article, environment).thenApply(texts -> shown(texts, ArticleText::summary, languages, article));
    }

    private static @Nullable LocalizedText shown(
            List<ArticleText> texts,
            Function<ArticleText, @Nullable LocalizedText> field,
            @Nullable List<String> languages,
            Article article) {
        var translations = texts.stream().map(field).filter(Objects::nonNull).toList();
        return LocalizedText.choose(translations, languages, article.language());
    }

    private CompletableFuture<List<ArticleText>> texts(Article article, DataFetchingEnvironment environment) {
        return Loaders.load(environment, "Article.texts", this::texts, article.rowId());
    }

    private Map<Long, List<ArticleText>> texts(Set<Long> articles) {
        var order = "article_text.language_code";
        return statements.childrenByParentId(
                articles, ArticleText.TABLE, "article_text.article_id", order, ArticleText::articleId);
    }

    @BatchMapping
    Map<Article, LocalizedText> body(List<Article> articles) {
        return statements
                .referencedRows(articles, Article::rowId, ArticleBody.TABLE, ArticleBody::articleId)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        body -> LocalizedText.of(
                                body.getValue().text(), body.getKey().language())));
    }

    @BatchMapping
    Map<Article, Publisher> publisher(List<Article> articles) {
        return this.articles.publishersReferencedBy(articles, Article::publisherId);
    }

    @BatchMapping
    Map<Article, Story> story(List<Article> articles) {
        return statements.referencedRows(articles, Article::storyId, Story.TABLE, Story::rowId);
    }

    @BatchMapping
    Map<Article, Article> translationOf(List<Article> articles) {
        return this.articles.referencedBy(articles, Article::translationOfId);
    }

    @BatchMapping
    Map<Article, Article> syndicatedFrom(List<Article> articles) {
        return this.articles.referencedBy(articles, Article::syndicatedFromId);
    }

    @BatchMapping
    Map<Mention, Entity> entity(List<Mention> mentions) {
        return entities.referencedBy(mentions, Mention::entityId);
    }

    @BatchMapping
    Map<Name, Article> firstSeenIn(List<Name> names) {
        return articles.referencedBy(names, Name::firstSeenInId);
    }
}
