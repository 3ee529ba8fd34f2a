package khabar.article;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import khabar.graphql.GlobalId;
import khabar.sql.Sql;
import khabar.table.Arguments;
import khabar.table.Fields;
import khabar.table.Filters;
import khabar.table.LanguageOrder;
import khabar.table.Relation;
import khabar.table.RowList;
import khabar.table.SortKey;
import khabar.table.TableType;
import khabar.table.ValueFields;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares publishers and stories. */
@Configuration(proxyBeanMethods = false)
class PublisherTables {

    private static final LanguageOrder TITLE_LANGUAGES = new LanguageOrder(List.of());

    @Bean
    TableType publisherFieldsDeclaration() {
        return TableType.extension(
                List.of("Query"),
                Fields.none()
                        .one("publisher", reference("Publisher"))
                        .list("publishers", publishers())
                        .one("story", reference("Story"))
                        .list("stories", stories()));
    }

    /** The object to which the argument {@code by} refers; the other members are columns. */
    private static Relation reference(String type) {
        return Relation.where(arguments -> {
            var member = arguments.member("by");
            return Sql.of("{}." + (member.equals("id") ? "key" : member) + " = ?", value(type, member, arguments));
        });
    }

    private static @Nullable Object value(String type, String member, Arguments arguments) {
        return arguments.parameter(values -> {
            var reference = by(values).get(member);
            return member.equals("id") ? GlobalId.of(String.valueOf(reference)).keyOf(List.of(type)) : reference;
        });
    }

    private static Map<String, Object> by(Map<String, Object> arguments) {
        return Filters.asMap(Objects.requireNonNull(arguments.get("by")));
    }

    private static RowList publishers() {
        var name = SortKey.of("{}.sort_name", "text");
        return RowList.of("Query.publishers")
                .order("NAME", name)
                .order("ARTICLE_COUNT", SortKey.of("{}.article_count", "int"))
                .order("RECORDED", SortKey.recorded())
                .defaultOrder(name.ascending())
                .filtered();
    }

    private static RowList stories() {
        var published = SortKey.sortDate("{}.sort_date");
        return RowList.of("Query.stories")
                .order("PUBLISHED", published)
                .order("ARTICLE_COUNT", SortKey.of("{}.article_count", "int"))
                .order("RECORDED", SortKey.recorded())
                .defaultOrder(published.descending())
                .filtered();
    }

    @Bean
    TableType publishersDeclaration() {
        return TableType.node(
                "Publisher",
                "publisher {}",
                "{}.key",
                Fields.none()
                        .column("key")
                        .column("name")
                        .column("domain")
                        .column("language", "{}.language_code")
                        .timestamp("recordedAt", "{}.recorded_at")
                        .list("articles", ArticleList.of("Publisher.articles").where("{}.publisher_id = {parent}.id")));
    }

    private static Relation storyTitle() {
        return Relation.by("story_id")
                .from("story_text {}")
                .orderBy(arguments ->
                        TITLE_LANGUAGES.requestedFirst(arguments).add(", {}.language_code <> 'en', {}.language_code"))
                .with(arguments -> ValueFields.textFields("{}.title", "{}.language_code")
                        .column("isFallback", TITLE_LANGUAGES.isFallback(arguments)));
    }

    @Bean
    TableType storiesDeclaration() {
        return TableType.node(
                "Story",
                "story {}",
                "{}.key",
                Fields.none()
                        .column("key")
                        .one("title", storyTitle())
                        .timestamp("recordedAt", "{}.recorded_at")
                        .list("articles", ArticleList.of("Story.articles").where("{}.story_id = {parent}.id")));
    }
}
