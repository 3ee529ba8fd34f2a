package khabar.seed.source;

/** A value and the place where it is written. */
public record At<T>(T value, Mark mark) {

    @Override
    public String toString() {
        return value.toString();
    }
}
