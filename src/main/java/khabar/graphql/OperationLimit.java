package khabar.graphql;

import java.util.concurrent.Callable;

/** Limits how many operations are executed at once. Whoever executes an operation for a client asks it first. */
public interface OperationLimit {

    /**
     * Executes the operation when its turn comes.
     *
     * @param kind no kind of operation can hold up all others
     * @throws Exception if too many operations wait, or whatever the operation throws
     */
    <T> T execute(String kind, Callable<T> operation) throws Exception;
}
