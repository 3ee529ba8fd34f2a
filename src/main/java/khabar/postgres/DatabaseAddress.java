package khabar.postgres;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a database is, for people who connect to it with a tool of theirs. */
public record DatabaseAddress(String host, String port, String database) {

    /** Of several hosts the first. The parser of the driver would do, but compiling against its class warns. */
    private static final Pattern URL = Pattern.compile(
            "jdbc:postgresql:(?://(?:\\[(?<ip>[^]]+)]|(?<host>[^:,/]*))(?::(?<port>\\d+))?[^/]*/)?(?<database>[^?]*).*");

    public static DatabaseAddress of(String url) {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not the address of a PostgreSQL database: " + url);
        }
        return new DatabaseAddress(
                given(parts.group("ip"), given(parts.group("host"), "localhost")),
                given(parts.group("port"), "5432"),
                given(parts.group("database"), "postgres"));
    }

    /** The command that connects as the role. */
    public String psql(String role) {
        return "psql -h " + host + " -p " + port + " -U " + role + " " + database;
    }

    private static String given(@Nullable String part, String otherwise) {
        return part == null || part.isEmpty() ? otherwise : part;
    }
}
