package khabar.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.sql.Sql;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measurements of a statement that runs several times with a generic plan, as in production. CPU time does not depend on what else the machine
 * does. It is NaN where the system does not report it.
 *
 * @param milliseconds the execution times, in ascending order
 * @param cpuMilliseconds the CPU times, in ascending order
 * @param scannedTables the tables that the last plan scans sequentially
 * @param rows the number of rows of the result
 */
record StatementTiming(List<Double> milliseconds, List<Double> cpuMilliseconds, List<String> scannedTables, int rows) {

    private static final Pattern MILLISECONDS = Pattern.compile("Execution Time: ([0-9.]+)");
    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern TABLE = Pattern.compile("actual rows=(\\d+)");

    /** Measures on one connection: {@code sql} must not use a pool. */
    static StatementTiming of(Sql statement, int times, JdbcTemplate sql) {
        sql.execute("set plan_cache_mode = force_generic_plan; prepare search as " + numbered(statement));
        var execute = "explain (analyze, timing off) execute search" + values(statement);
        var process = sql.queryForObject("select pg_backend_pid()", Integer.class);
        sql.queryForList(execute);
        var plans = new ArrayList<String>();
        var cpu = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            var before = cpuNanoseconds(process);
            plans.add(String.join("\n", sql.queryForList(execute, String.class)));
            cpu.add((cpuNanoseconds(process) - before) / 1e6);
        }
        sql.execute("deallocate search");
        return new StatementTiming(
                plans.stream()
                        .map(plan -> Double.valueOf(first(MILLISECONDS, plan)))
                        .sorted()
                        .toList(),
                cpu.stream().sorted().toList(),
                SCAN.matcher(plans.getLast())
                        .results()
                        .map(scan -> scan.group(1))
                        .distinct()
                        .toList(),
                Integer.parseInt(first(TABLE, plans.getLast())));
    }

    /** CPU time of a process on this machine, as Linux reports it. */
    private static double cpuNanoseconds(Integer process) {
        try {
            var times = Files.readString(Path.of("/proc/%d/schedstat".formatted(process)));
            return Double.parseDouble(times.substring(0, times.indexOf(' ')));
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    double cpu() {
        return cpuMilliseconds.get(cpuMilliseconds.size() / 2);
    }

    double fastest() {
        return milliseconds.getFirst();
    }

    double median() {
        return milliseconds.get(milliseconds.size() / 2);
    }

    private static String numbered(Sql statement) {
        var pieces = statement.text().split("\\?", -1);
        return Stream.iterate(1, at -> at < pieces.length, at -> at + 1)
                .map(at -> "$" + at + pieces[at])
                .collect(Collectors.joining("", pieces[0], ""));
    }

    private static String values(Sql statement) {
        return statement.values().length == 0
                ? ""
                : Arrays.stream(statement.values())
                        .map(StatementTiming::literal)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String literal(Object value) {
        return value instanceof Object[] values
                ? Arrays.stream(values)
                        .map(StatementTiming::literal)
                        .collect(Collectors.joining(", ", "array[", "]::text[]"))
                : "'" + value.toString().replace("'", "''") + "'";
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElseThrow();
    }
}
