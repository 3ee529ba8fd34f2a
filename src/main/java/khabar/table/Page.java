package khabar.table;

import java.util.Map;
import khabar.graphql.RequestException;
import org.jspecify.annotations.Nullable;

/**
 * Requested list page.
 *
 * @param size the maximum number of nodes
 * @param cursor the cursor at which the page starts, or ends if backward; null for the beginning or the end of the list
 * @param backward whether the page ends at the cursor instead of starting there
 */
public record Page(int size, @Nullable String cursor, boolean backward) {

    /** Page size if neither {@code first} nor {@code last} is given. */
    public static final int DEFAULT_SIZE = 20;

    /** Reads a page from the arguments of a list. */
    public static Page of(Map<String, Object> arguments) {
        return of(
                (Integer) arguments.get("first"),
                (String) arguments.get("after"),
                (Integer) arguments.get("last"),
                (String) arguments.get("before"));
    }

    /** Creates a page from connection arguments. Rejects the request if they contradict each other. */
    public static Page of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        var backward = last != null || before != null;
        if (backward && (first != null || after != null)) {
            throw RequestException.badRequest(
                    "`first` and `after` page forward, `last` and `before` backward. Use one pair only.");
        }
        return backward ? new Page(size("last", last), before, true) : new Page(size("first", first), after, false);
    }

    /** Does not check the upper limit, which is checked before execution. */
    private static int size(String argument, @Nullable Integer size) {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < 1) {
            throw RequestException.badRequest("`%s` is %s. Request at least 1 node.", argument, size);
        }
        return size;
    }

    public String cursorArgument() {
        return backward ? "before" : "after";
    }
}
