package khabar.statistics;

import java.util.Set;

/** Number of distinct values in a column, for a group of events. */
enum StatsMeasure {
    EVENTS("eventCount", "event.id"),
    ARTICLES("articleCount", "report.article_id", DimensionJoin.REPORTS),
    PUBLISHERS("publisherCount", "article.publisher_id", DimensionJoin.REPORTS, DimensionJoin.ARTICLES),
    PERSONS("personCount", "person.entity_id", DimensionJoin.PERSONS);

    final String field;
    final Set<DimensionJoin> joins;
    private final String column;

    StatsMeasure(String field, String column, DimensionJoin... joins) {
        this.field = field;
        this.column = column;
        this.joins = Set.of(joins);
    }

    /** SQL of the count. Without joins, each event is one row, so counting rows is enough. */
    String expression(Set<DimensionJoin> allJoins) {
        return allJoins.isEmpty() ? "count(*)" : "count(distinct " + column + ")";
    }
}
