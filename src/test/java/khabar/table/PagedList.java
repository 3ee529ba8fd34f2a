package khabar.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khabar.testing.GraphQlApi;

/** Reads a list page by page. The field is a list field with its parent fields, and {@code %s} for the arguments of the page. */
record PagedList(GraphQlApi api, String field, String node) {

    /** Returns all nodes of the list. Checks that pages of each size, in both directions, have the same nodes. */
    List<Map<String, ?>> allNodes() {
        var all = page("first: 100").nodes();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(page("last: 100").nodes()).isEqualTo(all);
        for (int size = 1; size <= 3; size++) {
            assertThat(forward(size)).isEqualTo(all);
            assertThat(backward(size)).isEqualTo(all);
        }
        return all;
    }

    List<Map<String, ?>> forward(int size) {
        var nodes = new ArrayList<Map<String, ?>>();
        var page = page("first: " + size);
        assertThat(page.hasPrevious()).isFalse();
        nodes.addAll(page.nodes());
        while (page.hasNext()) {
            assertThat(page.nodes()).hasSize(size);
            page = page("first: %d, after: \"%s\"".formatted(size, page.end()));
            assertThat(page.hasPrevious()).isTrue();
            nodes.addAll(page.nodes());
        }
        return nodes;
    }

    List<Map<String, ?>> backward(int size) {
        var nodes = new ArrayList<Map<String, ?>>();
        var page = page("last: " + size);
        assertThat(page.hasNext()).isFalse();
        nodes.addAll(page.nodes().reversed());
        while (page.hasPrevious()) {
            assertThat(page.nodes()).hasSize(size);
            page = page("last: %d, before: \"%s\"".formatted(size, page.start()));
            assertThat(page.hasNext()).isTrue();
            nodes.addAll(page.nodes().reversed());
        }
        Collections.reverse(nodes);
        return nodes;
    }

    ListPage page(String arguments) {
        var response = api.execute(document(arguments));
        List<Map<String, ?>> nodes = response.at(path() + ".edges[*].node");
        List<String> cursors = response.at(path() + ".edges[*].cursor");
        Map<String, ?> info = response.at(path() + ".pageInfo");
        assertThat(response.<List<?>>at(path() + ".nodes")).isEqualTo(nodes);
        assertThat(info.get("startCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.getFirst());
        assertThat(info.get("endCursor")).isEqualTo(cursors.isEmpty() ? null : cursors.getLast());
        return new ListPage(nodes, info);
    }

    String document(String arguments) {
        return "{ %s { nodes { %2$s } edges { cursor node { %2$s } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"
                        .formatted(field.formatted(arguments), node)
                + (field.contains("{ ") ? " }" : "");
    }

    private String path() {
        var names = Stream.of(field.split("\\) \\{ ")).map(part -> part.substring(0, part.indexOf('(')));
        return String.join(".", names.toList());
    }

    record ListPage(List<Map<String, ?>> nodes, Map<String, ?> info) {
        boolean hasNext() {
            return (boolean) info.get("hasNextPage");
        }

        boolean hasPrevious() {
            return (boolean) info.get("hasPreviousPage");
        }

        String start() {
            return (String) info.get("startCursor");
        }

        String end() {
            return (String) info.get("endCursor");
        }
    }
}
