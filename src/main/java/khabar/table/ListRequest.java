package khabar.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.table.SortKey.Term;
import org.jspecify.annotations.Nullable;

/** List with the arguments of a request. */
public final class ListRequest {

    private static final List<String> PAGE_ARGUMENTS = List.of("first", "after", "last", "before", "orderBy");

    private final RowList list;
    private final Map<String, Object> arguments;
    private final Page page;
    private final Order order;
    private final String fingerprint;

    public ListRequest(RowList list, Map<String, Object> arguments) {
        this.list = list;
        this.arguments = arguments;
        this.page = Page.of(arguments);
        var terms = orderBy().map(this::term).toList();
        var sorting = list.sorting();
        this.order = Order.by(terms.isEmpty() ? sorting.defaultOrder() : terms, sorting.unique());
        var conditions = new TreeMap<>(arguments);
        PAGE_ARGUMENTS.forEach(conditions::remove);
        this.fingerprint = Cursor.fingerprint(list.name() + order + normalized(conditions));
    }

    public Page page() {
        return page;
    }

    public Order order() {
        return order;
    }

    /** Identifies the list, its order and its conditions in cursors. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Whether the request has an argument that is not null. */
    public boolean hasArgument(String name) {
        return arguments.get(name) != null;
    }

    private Term term(Map<String, Object> order) {
        var key = list.sorting().orders().get((String) order.get("field"));
        if (key == null) {
            throw RequestException.badRequest(
                    "`%s` cannot be sorted by %s. Use one of %s.",
                    list.field(),
                    String.valueOf(order.get("field")),
                    list.sorting().orders().keySet());
        }
        return "DESC".equals(order.get("direction")) ? key.descending() : key.ascending();
    }

    private Stream<Map<String, Object>> orderBy() {
        return list.sorting().orders().isEmpty() || !(arguments.get("orderBy") instanceof List<?> orders)
                ? Stream.of()
                : orders.stream().map(Filters::asMap);
    }

    /** Joins that the order needs. */
    public Sql joins() {
        var joins = new Sql();
        orderBy()
                .map(order -> list.sorting().joins().get((String) order.get("field")))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(join -> joins.add(join.join(arguments)));
        return joins;
    }

    /** Omits null, because a null condition is the same as none. */
    private static @Nullable Object normalized(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .filter(entry -> entry.getValue() != null)
                        .collect(Collectors.toMap(
                                entry -> String.valueOf(entry.getKey()),
                                entry -> Objects.requireNonNull(normalized(entry.getValue())),
                                (first, second) -> first,
                                TreeMap::new));
            case List<?> items -> {
                var all = new ArrayList<@Nullable Object>();
                items.forEach(item -> all.add(normalized(item)));
                yield all;
            }
            case null -> null;
            default -> value;
        };
    }

    /** Sort values of the row at which the page starts; null for the first page. */
    public @Nullable List<String> cursor() {
        return page.cursor() == null
                ? null
                : Cursor.read(
                                page.cursorArgument(),
                                page.cursor(),
                                fingerprint,
                                order.terms().size())
                        .values();
    }
}
