package khabar.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs what is read: a statement, row by row, each in a short transaction of its own. */
@Component
public class Statements {

    private final JdbcTemplate template;

    Statements(JdbcTemplate template) {
        this.template = template;
    }

    public <T> List<T> list(Sql sql, Function<Row, T> reader) {
        var list = new ArrayList<T>();
        forEach(sql, row -> list.add(reader.apply(row)));
        return list;
    }

    public <T> Optional<T> first(Sql sql, Function<Row, T> reader) {
        return list(sql, reader).stream().findFirst();
    }

    public void forEach(Sql sql, Consumer<Row> reader) {
        template.query(
                sql.text(),
                results -> {
                    var row = new Row(results);
                    while (results.next()) {
                        reader.accept(row.from(1));
                    }
                    return true;
                },
                sql.values());
    }
}
