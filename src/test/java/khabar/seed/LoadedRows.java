package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import khabar.name.Spelling;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that loads have written. */
record LoadedRows(JdbcClient sql) {

    static LoadedRows of(DataSource source) {
        return new LoadedRows(JdbcClient.create(source));
    }

    /** Returns each loaded row as text. */
    List<String> content() {
        return List.of(
                        "publisher",
                        "story",
                        "entity",
                        "entity_name",
                        "entity_identifier",
                        "article",
                        "article_text",
                        "mention",
                        "event",
                        "event_text",
                        "event_participant",
                        "event_report",
                        "claim",
                        "dispute",
                        "entity_article",
                        "entity_pair",
                        "entity_display_name",
                        "month_coverage",
                        "career_move")
                .stream()
                .flatMap(table -> column("select t::text from %s t order by 1".formatted(table)).stream())
                .toList();
    }

    List<String> column(String query) {
        return sql.sql(query).query(String.class).list();
    }

    void assertDerivedMatchesViews() {
        assertNoDifference(
                "select entity_id, article_id, sort_date from entity_article", "select * from entity_article_derived");
        assertNoDifference(
                "select entity_id, other_id, event_count from entity_pair", "select * from entity_pair_derived");
        assertNoDifference(
                "select entity_name_id, key, length, entity_type_code, script, sound from search_key",
                "select entity_name_id, key, length, entity_type_code, script, sound from search_key_derived");
        assertNoDifference(
                "select event_id, sort_date, property, role_code, subject_id, dimension, kind from dispute",
                "select event_id, sort_date, property, role_code, subject_id, dimension, kind from dispute_derived join event on event.id = event_id");
        assertNoDifference(
                "select entity_id, event_id, number, placement, after_id, before_id from career_move",
                "select entity.id, career.* from entity cross join lateral career(entity.id)");
        assertNoDifference("select * from entity_display_name", "select * from entity_display_name_derived");
        assertNoDifference("select * from month_coverage", "select * from month_coverage_derived");
        assertSortNames();
        assertNoDifference(
                "select id, article_count from publisher", "select publisher_id, article_count from publisher_derived");
        assertNoDifference(
                "select id, article_count, sort_date from story",
                "select story_id, article_count, sort_date from story_derived");
        assertNoDifference("select id, event_count from entity", "select entity_id, event_count from entity_derived");
        assertNoDifference(
                "select id, article_count, publisher_count, language_count, first_reported, first_reported_days from event",
                "select event_id, article_count, publisher_count, cardinality(language_codes), first_reported, first_reported_days from event_derived");
        assertNoDifference(
                "select event_id, entity_id, role_code, article_count, first_reported from event_participant",
                "select event_id, entity_id, role_code, derived.article_count, derived.first_reported from event_participant join event_derived derived using (event_id)");
        assertNoDifference(
                "select id, first_seen_in_id from entity_name",
                "select entity_name_id, article_id from entity_name_first_seen");
    }

    /** A view selects the English name that is shown first; the loader computes its sort key. */
    private void assertSortNames() {
        sql.sql("select name, sort_name from entity join entity_in_english using (id)")
                .query((row, number) ->
                        assertThat(row.getString("sort_name")).isEqualTo(Spelling.sortKey(row.getString("name"))))
                .list();
    }

    private void assertNoDifference(String table, String view) {
        var difference =
                "select t::text from ((%1$s except %2$s) union all (%2$s except %1$s)) t".formatted(table, view);
        assertThat(column(difference)).isEmpty();
    }
}
