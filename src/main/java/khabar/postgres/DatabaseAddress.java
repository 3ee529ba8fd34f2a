package khabar.postgres;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A database address, for people who connect with their own tools. */
public record DatabaseAddress(String host, String port, String database) {

    /** Matches the first of several hosts. Used because the driver's own parser causes compiler warnings. */
    private static final Pattern URL = Pattern.compile(
            "jdbc:postgresql:(?://(?:\\[(?<ip>[^]]+)]|(?<host>[^:,/]*))(?::(?<port>\\d+))?[^/]*/)?(?<database>[^?]*).*");

    public static DatabaseAddress of(String url) {
        var parts = URL.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException("spring.datasource.url is not a PostgreSQL URL: " + url
                    + ". Use jdbc:postgresql://host:5432/database.");
        }
        return new DatabaseAddress(
                orDefault(parts.group("ip"), orDefault(parts.group("host"), "localhost")),
                orDefault(parts.group("port"), "5432"),
                orDefault(parts.group("database"), "postgres"));
    }

    /** Returns the psql command to connect as a role. */
    public String psql(String role) {
        return "psql -h " + host + " -p " + port + " -U " + role + " " + database;
    }

    private static String orDefault(@Nullable String part, String defaultValue) {
        return part == null || part.isEmpty() ? defaultValue : part;
    }
}
