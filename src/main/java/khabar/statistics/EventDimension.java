package khabar.statistics;

import java.util.Set;

/** Dimension by which events are grouped and counted. */
enum EventDimension {
    TYPE("event.event_type_code", "text"),
    STATUS("event.status", "text"),
    YEAR("event.occurred_year", "int"),
    MONTH("event.occurred_month", "text"),
    ORGANIZATION("organization.entity_id", "bigint", DimensionJoin.ORGANIZATIONS),
    PERSON("person.entity_id", "bigint", DimensionJoin.PERSONS),
    LANGUAGE("article.language_code", "text", DimensionJoin.REPORTS, DimensionJoin.ARTICLES),
    PUBLISHER("article.publisher_id", "bigint", DimensionJoin.REPORTS, DimensionJoin.ARTICLES);

    final String expression;
    final Set<DimensionJoin> joins;
    private final String type;

    EventDimension(String expression, String type, DimensionJoin... joins) {
        this.expression = expression;
        this.type = type;
        this.joins = Set.of(joins);
    }

    /** Whether the values are entities that participate in the events. */
    boolean isParticipant() {
        return this == ORGANIZATION || this == PERSON;
    }

    /** SQL of the result column, which is null if events are not grouped by this dimension. */
    String column(Set<EventDimension> groupBy) {
        return (groupBy.contains(this) ? value() : "null::" + type) + " as \"" + name() + '"';
    }

    /** Formats a month only once per group, because formatting takes longer than counting. */
    private String value() {
        return this == MONTH ? "to_char(" + expression + ", 'YYYY-MM')" : expression;
    }
}
