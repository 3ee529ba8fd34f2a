package khabar.seed.source;

/** A place in a file; lines and columns count from 1. */
public record Mark(String file, int line, int column) {

    public static Mark startOf(String file) {
        return new Mark(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
