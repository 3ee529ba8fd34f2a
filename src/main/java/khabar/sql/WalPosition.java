package khabar.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a database is: a position in PostgreSQL's write-ahead log (LSN). A replica that has reached the position of a
 * change shows it.
 */
public record WalPosition(long bytes) implements Comparable<WalPosition> {

    private static final Pattern FORM = Pattern.compile("([0-9A-Fa-f]{1,8})/([0-9A-Fa-f]{1,8})");
    private static final int HALF = 32;

    /** Parses PostgreSQL's form, such as {@code 16/B374D848}. */
    public static Optional<WalPosition> parse(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? Optional.of(new WalPosition(
                        Long.parseLong(match.group(1), 16) << HALF | Long.parseLong(match.group(2), 16)))
                : Optional.empty();
    }

    @Override
    public int compareTo(WalPosition other) {
        return Long.compareUnsigned(bytes, other.bytes);
    }

    /** Returns PostgreSQL's form. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%X/%X", bytes >>> HALF, bytes & 0xFFFF_FFFFL);
    }
}
