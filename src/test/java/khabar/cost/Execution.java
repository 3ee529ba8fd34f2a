package khabar.cost;

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
 * What a statement takes that PostgreSQL runs several times, planned once for any values as the program has it: time, and where the system tells it
 * the time of the processor, which neighbours do not lengthen.
 */
public record Execution(
        List<Double> milliseconds, List<Double> cpuMilliseconds, List<String> tablesReadThrough, int rows) {

    private static final Pattern MILLISECONDS = Pattern.compile("Execution Time: ([0-9.]+)");
    private static final Pattern SCAN = Pattern.compile("Seq Scan on (\\w+)");
    private static final Pattern ROWS = Pattern.compile("actual rows=(\\d+)");

    /** On one connection, which {@code sql} has. */
    public static Execution of(Sql statement, int times, JdbcTemplate sql) {
        sql.execute("set plan_cache_mode = force_generic_plan; prepare search as " + numbered(statement));
        var call = "explain (analyze, timing off) execute search" + values(statement);
        var process = sql.queryForObject("select pg_backend_pid()", Integer.class);
        sql.queryForList(call);
        var plans = new ArrayList<String>();
        var processor = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            var before = cpuNanoseconds(process);
            plans.add(String.join("\n", sql.queryForList(call, String.class)));
            processor.add((cpuNanoseconds(process) - before) / 1e6);
        }
        sql.execute("deallocate search");
        return new Execution(
                plans.stream()
                        .map(plan -> Double.valueOf(first(MILLISECONDS, plan)))
                        .sorted()
                        .toList(),
                processor.stream().sorted().toList(),
                SCAN.matcher(plans.getLast())
                        .results()
                        .map(scan -> scan.group(1))
                        .distinct()
                        .toList(),
                Integer.parseInt(first(ROWS, plans.getLast())));
    }

    /** Of a process of this machine, as Linux tells it. */
    private static double cpuNanoseconds(Integer process) {
        try {
            var times = Files.readString(Path.of("/proc/%d/schedstat".formatted(process)));
            return Double.parseDouble(times.substring(0, times.indexOf(' ')));
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    public double cpu() {
        return cpuMilliseconds.get(cpuMilliseconds.size() / 2);
    }

    public double fastest() {
        return milliseconds.getFirst();
    }

    public double median() {
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
                : Arrays.stream(statement.values()).map(Execution::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String literal(Object value) {
        return value instanceof Object[] values
                ? Arrays.stream(values).map(Execution::literal).collect(Collectors.joining(", ", "array[", "]::text[]"))
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
