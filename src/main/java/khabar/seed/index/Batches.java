package khabar.seed.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Buffers items and processes them in batches, because one query per batch is faster than one query per item. */
public class Batches<T> implements AutoCloseable {

    private static final int BATCH_SIZE = 500;

    private final List<T> buffer = new ArrayList<>();
    private final Consumer<List<T>> action;

    public Batches(Consumer<List<T>> action) {
        this.action = action;
    }

    public void add(T item) {
        buffer.add(item);
        if (buffer.size() == BATCH_SIZE) {
            flush();
        }
    }

    /** Processes the last, incomplete batch. */
    @Override
    public void close() {
        flush();
    }

    private void flush() {
        if (!buffer.isEmpty()) {
            action.accept(List.copyOf(buffer));
            buffer.clear();
        }
    }
}
