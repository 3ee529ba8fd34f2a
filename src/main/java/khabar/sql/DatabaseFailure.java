package khabar.sql;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A failure of the database itself, rather than of a statement. */
public record DatabaseFailure(SQLException reason) {

    /** SQLSTATE classes: connection exception, insufficient resources, operator intervention, system error. */
    private static final Pattern CLASSES = Pattern.compile("(?:08|53|57|58).*");

    private static final String DISK_FULL = "53100";

    /** Finds the innermost one. Those around it repeat all statements of a batch. */
    public static Optional<DatabaseFailure> in(Throwable exception) {
        return Stream.iterate(exception, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(cause ->
                        CLASSES.matcher(String.valueOf(cause.getSQLState())).matches())
                .reduce((outer, inner) -> inner)
                .map(DatabaseFailure::new);
    }

    public boolean isDiskFull() {
        return DISK_FULL.equals(reason.getSQLState());
    }

    public String message() {
        return String.valueOf(reason.getMessage());
    }
}
