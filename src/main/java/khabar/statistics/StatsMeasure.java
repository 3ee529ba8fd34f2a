package khabar.statistics;

import java.util.Set;

/** Measure of a group of events: the number of distinct values of a column. */
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

    /** SQL of the count. Without joins each event is one row, so that counting rows counts events. */
    String expression(Set<DimensionJoin> allJoins) {
        return allJoins.isEmpty() ? "count(*)" : "count(distinct " + column + ")";
    }
}
