package khabar.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import khabar.seed.SeedLoader;
import khabar.testing.LoaderTest;
import khabar.testing.SeedBuilder;
import khabar.testing.TestDatabase;
import khabar.word.SearchVector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoaderTest
class ArticleWordMigrationTests {

    @Autowired
    ArticleWordMigration migration;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void load(@Autowired SeedLoader loader, @Autowired DataSource database) {
        TestDatabase.empty(database);
        var seed = new SeedBuilder();
        seed.person("old-words-person").named("Ezra Quibblestone");
        for (int i = 0; i < 1200; i++) {
            seed.article("old-words-" + i).titled("Article " + i).mentioning("old-words-person");
        }
        seed.article("old-words-body")
                .titled("en", "A farewell")
                .titled("hi", "कंपनियां")
                .saying("Ezra Quibblestone has left.");
        seed.load(loader);
    }

    @Test
    void indexesArticlesOfAnOlderVersionAnew() {
        var before = rows();
        makeOutdated("true");

        migration.afterSingletonsInstantiated();

        assertThat(rows()).isEqualTo(before).hasSize(1201).noneMatch(row -> row.contains("null"));
    }

    @Test
    void indexesOnceIfProgramsStartTogether() {
        var before = rows();
        makeOutdated("id % 2 = 0");

        Stream.generate(() -> CompletableFuture.runAsync(migration::afterSingletonsInstantiated))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void keepsTheWordsOfANewerProgram() {
        sql.sql("update article set search = 'newer', search_version = ?")
                .param(SearchVector.VERSION + 1)
                .update();

        migration.afterSingletonsInstantiated();

        assertThat(rows()).allMatch(row -> row.contains("'newer'"));
    }

    private void makeOutdated(String condition) {
        sql.sql("update article set search = null, search_version = 0 where " + condition)
                .update();
    }

    private List<String> rows() {
        return sql.sql(
                        "select concat_ws(' ', id, search_version, coalesce(search::text, 'null')) from article order by id")
                .query(String.class)
                .list();
    }
}
