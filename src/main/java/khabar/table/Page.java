package khabar.table;

import khabar.graphql.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list that is asked for.
 *
 * @param size how many nodes, at the most
 * @param cursor the place from which to go on; null for the list's beginning, or its end if backward
 * @param backward whether the nodes before the place are meant, rather than those after it
 */
public record Page(int size, @Nullable String cursor, boolean backward) {

    /** Of a list where neither {@code first} nor {@code last} says. */
    public static final int DEFAULT_SIZE = 20;

    /** What these arguments of a connection ask for; an error if they cannot be. */
    public static Page of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        var backward = last != null || before != null;
        if (backward && (first != null || after != null)) {
            throw RequestException.badRequest(
                    "`first` and `after` go forward, `last` and `before` backward; ask for one direction only.");
        }
        return backward ? new Page(size("last", last), before, true) : new Page(size("first", first), after, false);
    }

    /** The {@link Limits} have refused what is too large. */
    private static int size(String argument, @Nullable Integer size) {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < 1) {
            throw RequestException.badRequest("`%s` is %d; ask for at least 1 node.", argument, size);
        }
        return size;
    }

    /** Name of the argument that gives the cursor. */
    String cursorArgument() {
        return backward ? "before" : "after";
    }
}
