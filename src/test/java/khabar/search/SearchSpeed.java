package khabar.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import khabar.entity.EntityType;
import khabar.name.Spelling;
import khabar.postgres.KeptDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.ContextConfiguration;

/**
 * Measures how long PostgreSQL takes to search a million lifelike names, and how many well-known names are found among them. Not run with the tests:
 * see {@code src/bench}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = SearchSpeed.Database.class)
class SearchSpeed {

    private static final int NAMES = Integer.getInteger("names", 1_000_000);
    private static final Path QUERIES = Path.of("src/bench/search/queries.txt");

    @Autowired
    DataSource database;

    @Autowired
    EntitySearch search;

    @BeforeEach
    void load() throws IOException, SQLException {
        var sql = new JdbcTemplate(database);
        var present = sql.queryForObject(
                "select count(*) from entity_name where key_version = ?", Integer.class, Spelling.VERSION);
        if (present != null && present == NAMES) {
            return;
        }
        System.out.printf("Loading %d names; later runs reuse them%n", NAMES);
        var names = new ArrayList<LifelikeNames.GeneratedName>();
        SearchFigures.wellKnownNames()
                .forEach(spellings -> names.add(new LifelikeNames.GeneratedName("PERSON", spellings.getFirst(), "en")));
        new LifelikeNames(1).names().limit(NAMES - names.size()).forEach(names::add);
        Collections.shuffle(names, new Random(1));
        new ManyNames(names).load(database);
    }

    @Test
    void measuresTimesOfQueries() throws IOException {
        System.out.printf("%8s %8s %8s %6s  query (times in ms)%n", "fastest", "median", "CPU", "rows");
        var executions = new ArrayList<StatementTiming>();
        var queries = Files.readAllLines(QUERIES).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        for (var query : queries) {
            var execution = execution(query, 15);
            executions.add(execution);
            System.out.printf(
                    "%8.1f %8.1f %8.1f %6d  %s %s%n",
                    execution.fastest(),
                    execution.median(),
                    execution.cpu(),
                    execution.rows(),
                    query,
                    execution.scannedTables().isEmpty() ? "" : "scans " + execution.scannedTables());
        }
        print("all queries", executions);
    }

    @Test
    void measuresTimesOfWellKnownNames() throws IOException {
        for (int script = 0; script < SearchFigures.SCRIPTS.size(); script++) {
            var executions = new ArrayList<StatementTiming>();
            for (var spellings : SearchFigures.wellKnownNames()) {
                executions.add(execution(spellings.get(script), 3));
            }
            print(SearchFigures.SCRIPTS.get(script), executions);
        }
    }

    @Test
    void measuresRanksOfWellKnownNames() throws IOException {
        var wellKnown = SearchFigures.wellKnownNames();
        for (int script = 1; script < SearchFigures.SCRIPTS.size(); script++) {
            for (int half = 0; half < 2; half++) {
                var ranks = new ArrayList<Integer>();
                var before = cpuTime();
                for (int at = half; at < wellKnown.size(); at += 2) {
                    ranks.add(
                            rank(wellKnown.get(at).getFirst(), wellKnown.get(at).get(script)));
                }
                System.out.printf(
                        "%-13s %-12s (%d): %.1f percent first, %.1f among the first five, %.1f found; %.1f ms CPU of Khabar per search%n",
                        SearchFigures.SCRIPTS.get(script),
                        half == 0 ? "development" : "held out",
                        ranks.size(),
                        percent(ranks, 0),
                        percent(ranks, 4),
                        percent(ranks, Integer.MAX_VALUE),
                        (cpuTime() - before) / 1e6 / ranks.size());
            }
        }
    }

    private static double percent(List<Integer> ranks, int maxRank) {
        assertThat(ranks).isNotEmpty();
        return 100.0
                * ranks.stream().filter(rank -> rank >= 0 && rank <= maxRank).count()
                / ranks.size();
    }

    private int rank(String name, String spelling) {
        var names = search.find(NameQuery.of(spelling, NameMatching.CROSS_SCRIPT), null).stream()
                .map(match -> match.name().text())
                .toList();
        var rank = names.indexOf(name);
        if (rank != 0 && Boolean.getBoolean("missed")) {
            System.out.println("  %s %s: %d %s"
                    .formatted(name, spelling, rank, names.stream().limit(5).toList()));
        }
        return rank;
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private StatementTiming execution(String query, int times) {
        var parts = query.split(" \\| ");
        var nameQuery =
                NameQuery.of(parts[0], parts.length > 1 ? NameMatching.valueOf(parts[1]) : NameMatching.CROSS_SCRIPT);
        var types = parts.length > 2 ? types(parts[2]) : null;
        return new JdbcTemplate(database)
                .execute((ConnectionCallback<StatementTiming>) connection -> StatementTiming.of(
                        EntitySearch.statement(nameQuery, types),
                        times,
                        new JdbcTemplate(new SingleConnectionDataSource(connection, true))));
    }

    private static List<EntityType> types(String types) {
        return Stream.of(types.split(", ")).map(EntityType::valueOf).toList();
    }

    private static void print(String label, List<StatementTiming> executions) {
        print(label, "ms", executions, StatementTiming::fastest);
        print(label, "ms CPU", executions, StatementTiming::cpu);
        System.out.printf(
                "%-14s %d of %d with a full table scan%n",
                label,
                executions.stream()
                        .filter(execution -> !execution.scannedTables().isEmpty())
                        .count(),
                executions.size());
    }

    private static void print(
            String label, String unit, List<StatementTiming> executions, ToDoubleFunction<StatementTiming> time) {
        var times = executions.stream().mapToDouble(time).sorted().toArray();
        System.out.printf(
                "%-14s %.1f %s median, %.1f 99th percentile, %.1f maximum%n",
                label, times[times.length / 2], unit, times[times.length * 99 / 100], times[times.length - 1]);
    }

    static class Database extends KeptDatabase {

        Database() {
            super("names-" + NAMES);
        }
    }
}
