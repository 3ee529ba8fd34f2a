package khabar.postgres;

/** Thrown at startup when a connection pooler, such as PgBouncer, would make statements fail or answer wrongly. */
final class PoolerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String action;

    PoolerException(String message, String action) {
        super(message);
        this.action = action;
    }

    /** Returns what the user can do about it. */
    String action() {
        return action;
    }
}
