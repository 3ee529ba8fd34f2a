package khabar.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for: the settings {@code khabar.limits.*}. Whatever exceeds one is refused, and but for
 * the values before anything is read.
 *
 * @param requestSize of an HTTP body
 * @param documentSize of a document, in characters
 * @param fields of an operation, those of a fragment counted at each place where it is spread
 * @param depth in fields within fields, those of introspection apart
 * @param nodes of all lists at their full size, multiplied by the nodes that they are lists of
 * @param values of fields and lists in one answer, counted while it is made: lists without pages are no nodes, and may lead in circles
 * @param pageSize of one list: {@code first} or {@code last}
 * @param batchSize of one list of IDs
 * @param conditions of one filter, those within others counted too: a filter of an event by its articles by their events is three
 * @param aliases how often one field may be asked for in one place
 * @param introspection whether introspection is refused that no tool would send: cycles, and too many fields
 */
@ConfigurationProperties("khabar.limits")
public record Limits(
        @DefaultValue("256KB") DataSize requestSize,
        @DefaultValue("50000") int documentSize,
        @DefaultValue("5000") int fields,
        @DefaultValue("20") int depth,
        @DefaultValue("50000") int nodes,
        @DefaultValue("1000000") int values,
        @DefaultValue("100") int pageSize,
        @DefaultValue("100") int batchSize,
        @DefaultValue("100") int conditions,
        @DefaultValue("50") int aliases,
        @DefaultValue("true") boolean introspection) {

    /** GraphQL Java's own for valid documents, and as deep as an operation can be measured. */
    public static final int DEEPEST = 100;

    public Limits {
        between(1, requestSize.toBytes(), Integer.MAX_VALUE, "request-size");
        between(1, documentSize, 1_000_000, "document-size");
        between(1, fields, 100_000, "fields");
        between(1, depth, DEEPEST, "depth");
        between(1, nodes, Integer.MAX_VALUE, "nodes");
        between(1, values, Integer.MAX_VALUE, "values");
        between(1, pageSize, 10_000, "page-size");
        between(1, batchSize, 10_000, "batch-size");
        between(1, conditions, 10_000, "conditions");
        between(1, aliases, 100_000, "aliases");
    }

    private static void between(long least, long value, long most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "khabar.limits.%s is %d; give %d to %d.".formatted(name, value, least, most));
        }
    }
}
