package khabar.plan.result;

/** The response takes too much memory. */
public final class ResponseTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    ResponseTooLarge() {
        super(null, null, false, false);
    }
}
