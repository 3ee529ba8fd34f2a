package khabar.sql;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import khabar.sql.QueryDatabase.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** Runs queries, and streams their rows. They go to replicas, or to the primary if no replica is up to date. */
@Component
public class Statements {

    /** SQLSTATE classes of statements that a replica cancels because the primary has changed what they read. */
    private static final String CONFLICT = "40";

    private final QueryDatabase primary;
    private final Replicas replicas;

    Statements(DataSource database, DatabaseWatch watch, Replicas replicas, SessionTimeout timeout) {
        this.primary = new QueryDatabase(database, watch, timeout.millis());
        this.replicas = replicas;
    }

    public void forEach(Sql sql, Consumer<Row> reader) {
        var hasStarted = new AtomicBoolean();
        run(
                sql.text(),
                database -> {
                    database.forEach(sql.text(), composed(sql.values()), results -> {
                        hasStarted.set(true);
                        reader.accept(new Row(results));
                    });
                    return null;
                },
                () -> !hasStarted.get());
    }

    /**
     * Runs a statement with at most one result, which is JSON, and returns its text in UTF-8; null if there is none.
     *
     * @param needsCustomPlan whether to plan the statement for its actual parameter values. A generic plan would treat
     *     a rare word like a frequent one, and a small employer like a large one.
     */
    public byte @Nullable [] json(String sql, @Nullable Object[] values, boolean needsCustomPlan) {
        var composed = composed(values);
        return run(
                sql,
                database -> needsCustomPlan ? database.jsonWithCustomPlan(sql, composed) : database.json(sql, composed),
                () -> true);
    }

    private byte @Nullable [] run(String sql, Query query, BooleanSupplier canRepeat) {
        var start = System.nanoTime();
        byte[] result = null;
        try {
            result = runSomewhere(query, canRepeat);
            return result;
        } finally {
            OperationStatements.ended(sql, System.nanoTime() - start, result == null ? 0 : result.length);
        }
    }

    private byte @Nullable [] runSomewhere(Query query, BooleanSupplier canRepeat) {
        for (var replica : replicas.usable(OperationStatements.readAfter())) {
            try {
                return replica.run(query);
            } catch (DataAccessException e) {
                if (!isOfTheReplica(e) || !canRepeat.getAsBoolean()) {
                    throw e;
                }
            }
        }
        return primary.run(query);
    }

    /** Whether another database can succeed where a replica has failed. */
    private static boolean isOfTheReplica(DataAccessException failure) {
        return failure instanceof DataAccessResourceFailureException
                || (failure.getMostSpecificCause() instanceof SQLException cause
                        && String.valueOf(cause.getSQLState()).startsWith(CONFLICT));
    }

    /** Brings texts into the Unicode form in which the loader stores them (NFC), so that equal texts compare as equal. */
    private static @Nullable Object[] composed(@Nullable Object[] values) {
        var composed = values.clone();
        for (int i = 0; i < composed.length; i++) {
            if (composed[i] instanceof String text) {
                composed[i] = composed(text);
            } else if (composed[i] instanceof String[] texts) {
                composed[i] = Arrays.stream(texts).map(Statements::composed).toArray(String[]::new);
            }
        }
        return composed;
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
