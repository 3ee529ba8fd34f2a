package khabar.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Request limits, from the {@code khabar.limits.*} settings. All limits except {@code values} are checked before any
 * data is read.
 *
 * @param requestSize size of the HTTP body
 * @param documentSize length of the document, in characters
 * @param fields number of fields in the operation; fragment fields count at each spread
 * @param depth nesting depth of the fields, without introspection
 * @param nodes number of nodes if every list has its requested size; nested lists are multiplied by the enclosing lists, and an
 *     object requested by ID or key is one node
 * @param values number of fields and list items in the response, counted during execution. Unpaged lists do not count
 *     as nodes, and can nest indefinitely
 * @param pageSize size of one page, given by {@code first} or {@code last}
 * @param batchSize length of one list of IDs
 * @param conditions number of conditions in one filter, at all depths. A condition on events within articles within
 *     events counts as three
 * @param aliases number of response keys under which one selection set can select the same field
 * @param introspection whether to reject introspection with cycles or too many fields, which no tool sends
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

    /** The greatest depth that GraphQL Java validates. */
    public static final int MAX_DEPTH = 100;

    public Limits {
        checkRange("request-size", requestSize.toBytes(), 1, Integer.MAX_VALUE);
        checkRange("document-size", documentSize, 1, 1_000_000);
        checkRange("fields", fields, 1, 100_000);
        checkRange("depth", depth, 1, MAX_DEPTH);
        checkRange("nodes", nodes, 1, Integer.MAX_VALUE);
        checkRange("values", values, 1, Integer.MAX_VALUE);
        checkRange("page-size", pageSize, 1, 10_000);
        checkRange("batch-size", batchSize, 1, 10_000);
        checkRange("conditions", conditions, 1, 10_000);
        checkRange("aliases", aliases, 1, 100_000);
    }

    private static void checkRange(String name, long value, long min, long max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    "khabar.limits.%s is %s. Set it to a value from %s to %s.".formatted(name, value, min, max));
        }
    }
}
