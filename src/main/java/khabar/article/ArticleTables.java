package khabar.article;

import java.util.List;
import java.util.Objects;
import khabar.entity.EntityTables;
import khabar.graphql.GlobalId;
import khabar.sql.Sql;
import khabar.table.Arguments;
import khabar.table.Conditions;
import khabar.table.Fields;
import khabar.table.Filters;
import khabar.table.LanguageOrder;
import khabar.table.Relation;
import khabar.table.RowList;
import khabar.table.TableType;
import khabar.table.ValueFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares articles and their mentions. */
@Configuration(proxyBeanMethods = false)
class ArticleTables {

    private static final LanguageOrder TITLE_LANGUAGES = new LanguageOrder(List.of());

    @Bean
    TableType articleFieldsDeclaration() {
        return TableType.extension(
                List.of("Query"),
                Fields.none()
                        .one("article", Relation.where(ArticleTables::reference))
                        .list("articles", ArticleList.of("Query.articles")));
    }

    private static Sql reference(Arguments arguments) {
        var member = arguments.member("by");
        var value = arguments.parameter(values -> {
            var reference = (String)
                    Filters.asMap(Objects.requireNonNull(values.get("by"))).get(member);
            return member.equals("id") ? GlobalId.of(String.valueOf(reference)).keyOf(List.of("Article")) : reference;
        });
        return Sql.of(member.equals("url") ? "{}.url = ?" : "{}.key = ?", value);
    }

    @Bean
    TableType articlesDeclaration() {
        return TableType.node(
                "Article",
                "article {}",
                "{}.key",
                Fields.none()
                        .column("key")
                        .column("url")
                        .column("language", "{}.language_code")
                        .column("bylines")
                        .embedded("published", ValueFields.date("{}.published", "'CERTAIN'"))
                        .timestamp("publishedAt", "{}.published_at")
                        .timestamp("modifiedAt", "{}.modified_at")
                        .timestamp("recordedAt", "{}.recorded_at")
                        .embedded("body", ValueFields.text("{}.body", "{}.language_code"))
                        .one("title", text("title"))
                        .one("summary", text("summary"))
                        .one("publisher", Relation.to("publisher_id"))
                        .one("story", Relation.to("story_id"))
                        .one("translationOf", Relation.to("translation_of_id"))
                        .one("syndicatedFrom", Relation.to("syndicated_from_id"))
                        .list("mentions", mentionsOf()));
    }

    /** Title or summary, preferably in the article's own language if no requested language has one. */
    private static Relation text(String column) {
        return Relation.where("{}.article_id = {parent}.id")
                .from("article_text {}")
                .and("{}." + column + " is not null")
                .orderBy(arguments -> TITLE_LANGUAGES
                        .requestedFirst(arguments)
                        .add(", {}.language_code <> {parent}.language_code, {}.language_code"))
                .with(arguments -> ValueFields.textFields("{}." + column, "{}.language_code")
                        .column("isFallback", TITLE_LANGUAGES.isFallback(arguments)));
    }

    private static RowList mentionsOf() {
        return RowList.of("Article.mentions")
                .where("{}.article_id = {parent}.id")
                .where(arguments -> {
                    var types = arguments.get("types");
                    return types == null
                            ? new Sql()
                            : Sql.of("{}.entity_id in (select id from entity where ")
                                    .add(Conditions.oneOf("entity_type_code", types))
                                    .add(")");
                });
    }

    @Bean
    TableType mentionsDeclaration() {
        return TableType.of(
                "Mention",
                "mention {} left join article {}_article on {}_article.id = {}.article_id",
                Fields.none()
                        .embedded("surfaceForm", ValueFields.text("{}.surface_form", "{}_article.language_code"))
                        .column("resolution")
                        .column("count", "{}.occurrences")
                        .one("entity", Relation.to("entity_id")));
    }

    @Bean
    TableType articlesOfEntitiesDeclaration() {
        return TableType.extension(
                EntityTables.TYPES,
                Fields.none()
                        .list(
                                "articles",
                                ArticleList.linkedBy("Entity.articles", "entity_article", "sort_date")
                                        .where("{link}.entity_id = {parent}.id")));
    }

    @Bean
    TableType firstArticlesOfNamesDeclaration() {
        return TableType.extension(List.of("Name"), Fields.none().one("firstSeenIn", Relation.to("first_seen_in_id")));
    }
}
