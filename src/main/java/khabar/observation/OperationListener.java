package khabar.observation;

/** Is told of each operation that has ended, on the thread that executed it. */
public interface OperationListener {

    void finished(FinishedOperation operation);
}
