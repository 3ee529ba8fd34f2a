package khabar.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import khabar.SeedTest;
import khabar.TestDatabase;
import khabar.seed.LoadReport.Counts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SeedTest
class SeedLoaderTests {

    static final Path BASE = Path.of("src/test/resources/khabar/seed/base");
    static final Path DOCUMENTS = Path.of("src/test/resources/khabar/seed/documents");

    @Autowired
    SeedLoader loader;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void empty(@Autowired DataSource database) {
        TestDatabase.empty(database);
    }

    @Test
    void insertsOnceAndThenFindsNothingToDo() {
        assertThat(loader.load(LoadRequest.of(BASE)).total()).isEqualTo(new Counts(14, 0, 0, 0));
        assertThat(loader.load(LoadRequest.of(BASE)).total()).isEqualTo(new Counts(0, 0, 14, 0));
    }

    @Test
    void storesBodiesWithTheDocuments() {
        loader.load(LoadRequest.of(BASE));
        var withDocuments = new LoadRequest(List.of(BASE), DOCUMENTS, false, false);

        assertThat(loader.load(withDocuments).total()).isEqualTo(new Counts(0, 2, 12, 0));
        assertThat(loader.load(withDocuments).total()).isEqualTo(new Counts(0, 0, 14, 0));
        assertThat(loader.load(LoadRequest.of(BASE)).total()).isEqualTo(new Counts(0, 0, 14, 0));
        assertThat(sql.sql("select surface_form || ' ' || occurrences from mention order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("Anna Berg 2", "Max Roth 1", "Roth 2", "آنا برگ 1");
    }
}
