package khabar.statistics;

import java.util.Set;

/** What events are counted by. */
enum EventDimension {
    TYPE("event.event_type_code", "text"),
    STATUS("event.status", "text"),
    YEAR("year_of(event.occurred_from, event.occurred_until)", "int"),
    MONTH("to_char(month_of(event.occurred_from, event.occurred_until), 'YYYY-MM')", "text"),
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
        return (groupBy.contains(this) ? expression : "null::" + type) + " as \"" + name() + '"';
    }
}
