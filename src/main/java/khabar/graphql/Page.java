package khabar.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Part of a list that is asked for.
 *
 * @param size how many nodes, at the most
 * @param cursor the place from which to go on; null for the list's beginning, or its end if backward
 * @param backward whether the nodes before the place are meant, rather than those after it
 */
record Page(int size, @Nullable String cursor, boolean backward) {

    private static final int DEFAULT_SIZE = 20;
    private static final int MOST = 100;

    static Page of(@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        var backward = last != null || before != null;
        if (backward && (first != null || after != null)) {
            throw RequestException.badRequest(
                    "`first` and `after` go forward, `last` and `before` backward; ask for one direction only.");
        }
        return backward ? new Page(size("last", last), before, true) : new Page(size("first", first), after, false);
    }

    private static int size(String argument, @Nullable Integer size) {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < 1) {
            throw RequestException.badRequest("`%s` is %d; ask for 1 to %d nodes.", argument, size, MOST);
        }
        if (size > MOST) {
            throw new RequestException(
                    ErrorCode.LIMIT_EXCEEDED,
                    "`%s` is %d, at most %d are allowed; go on with `pageInfo`'s cursor for more."
                            .formatted(argument, size, MOST));
        }
        return size;
    }

    /** Name of the argument that gives the cursor. */
    String cursorArgument() {
        return backward ? "before" : "after";
    }
}
