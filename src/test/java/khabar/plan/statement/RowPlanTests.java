package khabar.plan.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khabar.plan.result.ResultTape;
import khabar.plan.result.RowRef;
import khabar.plan.statement.RowPlan.TypeGuard;
import khabar.sql.Aliases;
import khabar.sql.Sql;
import khabar.table.FieldSource.Subtype;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowPlanTests {

    /** PostgreSQL functions have at most 100 arguments. */
    @ParameterizedTest
    @ValueSource(ints = {1, 99, 100, 101, 200, 201, 1000})
    void findsEachCellOfRowsOfAnySize(int size) {
        var row = new RowPlan(Aliases.of("t"), null);
        var cells = IntStream.range(0, size)
                .mapToObj(i -> row.add(new Cell.Expression(Sql.of(String.valueOf(i))), null))
                .toList();
        // What PostgreSQL makes of it.
        var json = row.json().text().replace("json_build_array(", "[").replace(")", "]");
        var result =
                new RowRef((field, definition) -> Map.of(), ResultTape.of(json.getBytes(StandardCharsets.UTF_8)), 0);

        assertThat(cells.stream().map(cell -> cell.string(result)))
                .containsExactlyElementsOf(
                        IntStream.range(0, size).mapToObj(String::valueOf).toList());
    }

    @Test
    void givesNoFunctionMoreThanAHundredArguments() {
        var row = new RowPlan(Aliases.of("t"), null);
        IntStream.range(0, 250).forEach(i -> row.add(new Cell.Expression(Sql.of("x")), null));

        assertThat(row.json().text())
                .isEqualTo("json_build_array(" + array(100) + ", " + array(100) + ", " + array(50) + ")");
    }

    private static String array(int size) {
        return IntStream.range(0, size).mapToObj(i -> "x").collect(Collectors.joining(", ", "json_build_array(", ")"));
    }

    @Test
    void readsAColumnOnce() {
        var row = new RowPlan(Aliases.of("t"), null);

        assertThat(row.column("{}.key")).isEqualTo(row.column("{}.key")).isNotEqualTo(row.column("{}.id"));
        assertThat(row.json().text()).isEqualTo("json_build_array(t.key, t.id)");
    }

    @Test
    void forgetsTheCellsOfAFieldThatFailed() {
        var row = new RowPlan(Aliases.of("t"), null);
        row.column("{}.key");
        row.column("{}.id");

        row.truncate(1);

        assertThat(row.column("{}.name").position()).isEqualTo(1);
        assertThat(row.column("{}.id").position()).isEqualTo(2);
        assertThat(row.column("{}.key").position()).isZero();
        assertThat(row.json().text()).isEqualTo("json_build_array(t.key, t.name, t.id)");
    }

    @Test
    void readsACellOnlyForTheTypesThatSelectIt() {
        var names = new LinkedHashMap<>(Map.of("HIRE", "Hire", "TRIAL", "Trial", "LAUNCH", "Launch"));
        var row = new RowPlan(Aliases.of("t"), new Subtype("{}.type", names));
        var some = new TypeGuard();
        some.add("Trial");
        some.add("Hire");
        var all = new TypeGuard();
        names.values().forEach(all::add);
        row.add(new Cell.Expression(Sql.of("some")), some);
        row.add(new Cell.Expression(Sql.of("every")), all);
        row.add(new Cell.Expression(Sql.of("each")), null);

        assertThat(row.json().text())
                .isEqualTo("json_build_array(case when t.type in ('HIRE', 'TRIAL') then some end, every, each)");
    }
}
