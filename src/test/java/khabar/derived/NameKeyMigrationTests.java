package khabar.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import khabar.name.Spelling;
import khabar.seed.SeedLoader;
import khabar.testing.LoaderTest;
import khabar.testing.SeedBuilder;
import khabar.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LoaderTest
class NameKeyMigrationTests {

    @Autowired
    NameKeyMigration migration;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void load(@Autowired SeedLoader loader, @Autowired DataSource database) {
        TestDatabase.empty(database);
        var seed = new SeedBuilder();
        for (int i = 0; i < 1200; i++) {
            seed.person("old-key-" + i);
        }
        seed.load(loader);
    }

    @Test
    void recomputesOutdatedForms() {
        var before = rows();
        makeOutdated("true");

        migration.afterSingletonsInstantiated();

        assertThat(rows()).isEqualTo(before).hasSize(1200);
    }

    @Test
    void recomputesFormsOnceIfProgramsStartTogether() {
        var before = rows();
        makeOutdated("id % 2 = 0");

        Stream.generate(() -> CompletableFuture.runAsync(migration::afterSingletonsInstantiated))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void keepsFormsOfANewerProgram() {
        sql.sql("update entity_name set name_keys = '{newer}', key_version = ?")
                .param(Spelling.VERSION + 1)
                .update();

        migration.afterSingletonsInstantiated();

        assertThat(rows()).allMatch(row -> row.contains("{newer}"));
    }

    private void makeOutdated(String condition) {
        sql.sql("delete from search_key").update();
        sql.sql("update entity_name set name_norm = '', name_latin = '', name_keys = '{}', key_version = 0 where "
                        + condition)
                .update();
    }

    private List<String> rows() {
        return sql.sql("""
                        select concat_ws(' ', id, name_norm, name_latin, name_keys, key_version, array_agg(key order by key))
                          from entity_name
                          left join search_key on entity_name_id = id
                         group by id
                         order by id
                        """).query(String.class).list();
    }
}
