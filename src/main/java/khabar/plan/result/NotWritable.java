package khabar.plan.result;

/**
 * The response has an error, for example null where the schema does not allow it. GraphQL Java then answers the
 * operation, because the specification has rules for errors.
 */
public final class NotWritable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotWritable() {
        super(null, null, false, false);
    }
}
