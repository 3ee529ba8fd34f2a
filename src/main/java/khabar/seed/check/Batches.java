package khabar.seed.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects some, to do with them what is dear for each. */
public class Batches<T> implements AutoCloseable {

    private static final int SIZE = 500;

    private final List<T> collected = new ArrayList<>();
    private final Consumer<List<T>> action;

    public Batches(Consumer<List<T>> action) {
        this.action = action;
    }

    public void add(T one) {
        collected.add(one);
        if (collected.size() == SIZE) {
            close();
        }
    }

    @Override
    public void close() {
        if (!collected.isEmpty()) {
            action.accept(List.copyOf(collected));
            collected.clear();
        }
    }
}
