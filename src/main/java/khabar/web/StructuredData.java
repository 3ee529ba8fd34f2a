package khabar.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Translates what {@code heads.graphql} returns into the vocabulary of schema.org. */
final class StructuredData {

    private StructuredData() {}

    static PageHead head(PageKind kind, Map<String, Object> subject, PageLanguage language) {
        var title = Objects.requireNonNullElse(
                text(subject, "title"), Objects.requireNonNullElse(text(subject, "name"), "Khabar"));
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", kind.schemaOrgType());
        data.put(kind == PageKind.ARTICLE ? "headline" : "name", title);
        put(data, "description", description(subject));
        put(data, "alternateName", texts(subject, "names", "text"));
        put(data, "sameAs", sameAs(subject));
        put(data, "startDate", text(child(subject, "occurred"), "from"));
        put(data, "datePublished", text(child(subject, "published"), "from"));
        put(data, "inLanguage", text(subject, "language"));
        put(data, "performer", participants(subject));
        var publisher = text(child(subject, "publisher"), "name");
        put(data, "publisher", publisher == null ? null : Map.of("@type", "NewsMediaOrganization", "name", publisher));
        return new PageHead(title, Objects.requireNonNullElse(description(subject), language.text("about")), data);
    }

    private static void put(Map<String, Object> data, String property, @Nullable Object value) {
        if (value != null && !value.equals(List.of())) {
            data.put(property, value);
        }
    }

    private static @Nullable String description(Map<String, Object> subject) {
        var summary = text(subject, "summary");
        return summary == null ? text(subject, "description") : summary;
    }

    private static List<String> texts(Map<String, Object> subject, String list, String field) {
        return children(subject, list)
                .flatMap(each -> Stream.ofNullable(text(each, field)))
                .distinct()
                .toList();
    }

    private static List<String> sameAs(Map<String, Object> subject) {
        return Stream.concat(texts(subject, "identifiers", "url").stream(), Stream.ofNullable(text(subject, "url")))
                .toList();
    }

    private static List<Map<String, String>> participants(Map<String, Object> subject) {
        return children(subject, "participants")
                .flatMap(each -> Stream.ofNullable(text(child(each, "entity"), "name")))
                .distinct()
                .map(name -> Map.of("@type", "Thing", "name", name))
                .toList();
    }

    /** Text of a field, which is a text or has one in {@code value}. */
    private static @Nullable String text(Map<String, Object> fields, String name) {
        return switch (fields.get(name)) {
            case null -> null;
            case Map<?, ?> localized -> String.valueOf(localized.get("value"));
            case Object value -> value.toString();
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof Map<?, ?> child ? (Map<String, Object>) child : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> children(Map<String, Object> fields, String name) {
        return fields.get(name) instanceof List<?> list
                ? list.stream().map(each -> (Map<String, Object>) each)
                : Stream.of();
    }
}
