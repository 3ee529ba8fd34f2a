package khabar.statistics;

import java.util.Set;

/** What events are counted by. */
enum EventDimension {
    TYPE("event.event_type_code", "text"),
    STATUS("event.status", "text"),
    YEAR("event.occurred_year", "int"),
    MONTH("event.occurred_month", "text"),
    ORGANIZATION("organization.entity_id", "bigint", Joined.ORGANIZATIONS),
    PERSON("person.entity_id", "bigint", Joined.PERSONS),
    LANGUAGE("article.language_code", "text", Joined.REPORTS, Joined.ARTICLES),
    PUBLISHER("article.publisher_id", "bigint", Joined.REPORTS, Joined.ARTICLES);

    final String expression;
    final Set<Joined> joined;
    private final String type;

    EventDimension(String expression, String type, Joined... joined) {
        this.expression = expression;
        this.type = type;
        this.joined = Set.of(joined);
    }

    /** Its column, which is null if events are not counted by it. */
    String column(Set<EventDimension> groupBy) {
        return (groupBy.contains(this) ? told() : "null::" + type) + " as \"" + name() + '"';
    }

    /** Once for a row of the answer: the letters of a month take longer than the counting. */
    private String told() {
        return this == MONTH ? "to_char(" + expression + ", 'YYYY-MM')" : expression;
    }
}
