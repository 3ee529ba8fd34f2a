package khabar.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Connection field of the schema, paged through for one example object of its type. */
public record Listing(String type, String field, boolean hasCount, boolean isTwoWay) {

    /** Keys of the example objects, and required arguments of root fields. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("Person", "igor-babuschkin"),
            Map.entry("Organization", "xai"),
            Map.entry("Product", "dgx-1"),
            Map.entry("Facility", "colossus"),
            Map.entry("Article", "turkish-babuschkin-farewell"),
            Map.entry("Publisher", "amar-ujala"),
            Map.entry("Story", "babuschkin-leaves"),
            Map.entry("Departure", "babuschkin-leaves-xai"),
            Map.entry("Hire", "openai-hires-four"),
            Map.entry("Founding", "xai-founded"),
            Map.entry("Lawsuit", "musk-v-openai"),
            Map.entry("Trial", "musk-v-altman-trial"),
            Map.entry("Launch", "grok-4-launched"),
            Map.entry("Construction", "colossus-built"),
            Map.entry("Delivery", "huang-delivers-dgx-1"),
            Map.entry("Correspondence", "huang-answers-musk"),
            Map.entry("Meeting", "babuschkin-dines-with-tegmark"),
            Map.entry("Statement", "babuschkin-posts-farewell"),
            Map.entry("Investment", "ai-companies-invest-in-models"),
            Map.entry("OtherEvent", "babuschkin-leads-alphastar"),
            Map.entry("Query.search", "query: \"Babuschkin\", "),
            Map.entry("Query.articleStats", "groupBy: [ENTITY, YEAR], "),
            Map.entry("Query.eventStats", "groupBy: [TYPE, YEAR], "),
            Map.entry("Query.disputes", "kinds: null, "));

    /** Whether the project's seeds have an object of the type. */
    public boolean hasExample() {
        return type.equals("Query") || EXAMPLES.containsKey(type);
    }

    /** Cursors of the whole list, read in the largest pages for as long as there is a next one. */
    public List<String> whole(GraphQlApi api) {
        var page = page(api, "first: 100");
        var cursors = new ArrayList<>(page.cursors);
        while (page.more) {
            page = page(api, "first: 100, after: \"%s\"".formatted(cursors.getLast()));
            cursors.addAll(page.cursors);
        }
        return cursors;
    }

    public List<String> forward(GraphQlApi api, int size) {
        var cursors = new ArrayList<String>();
        var page = page(api, "first: " + size);
        while (!page.cursors.isEmpty()) {
            cursors.addAll(page.cursors);
            page = page(api, "first: %d, after: \"%s\"".formatted(size, page.cursors.getLast()));
        }
        return cursors;
    }

    public List<String> backward(GraphQlApi api, int size) {
        var cursors = new ArrayList<String>();
        var page = page(api, "last: " + size);
        while (!page.cursors.isEmpty()) {
            cursors.addAll(0, page.cursors);
            page = page(api, "last: %d, before: \"%s\"".formatted(size, page.cursors.getFirst()));
        }
        return cursors;
    }

    private record Page(List<String> cursors, boolean more) {}

    private Page page(GraphQlApi api, String arguments) {
        var own = EXAMPLES.getOrDefault(type + "." + field, "");
        var list =
                "%s(%s%s) { %s edges { cursor node { __typename } } nodes { __typename } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }"
                        .formatted(field, own, arguments, hasCount ? "totalCount" : "");
        var path = type.equals("Query") ? field : "node." + field;
        var response = api.execute(type.equals("Query") ? "{ %s }".formatted(list) : ofNode(list));

        List<String> cursors = response.at(path + ".edges[*].cursor");
        Map<String, ?> info = response.at(path + ".pageInfo");
        assertThat(info.get("startCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.getFirst());
        assertThat(info.get("endCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.getLast());
        assertThat(response.<List<?>>at(path + ".nodes[*].__typename"))
                .isEqualTo(response.at(path + ".edges[*].node.__typename"))
                .hasSameSizeAs(cursors);
        return new Page(cursors, (boolean) info.get("hasNextPage"));
    }

    private String ofNode(String list) {
        var id = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + EXAMPLES.get(type)).getBytes(StandardCharsets.UTF_8));
        return "{ node(id: \"%s\") { ... on %s { %s } } }".formatted(id, type, list);
    }

    @Override
    public String toString() {
        return type + "." + field;
    }
}
