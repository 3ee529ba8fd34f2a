package khabar.statistics;

import java.util.Set;

/** Count for a group of articles. */
enum ArticleMeasure implements Measure {
    ARTICLES("articleCount", "article.id"),
    PUBLISHERS("publisherCount", "article.publisher_id"),
    EVENTS("eventCount", "report.event_id", StatsJoin.REPORTS_BY_ARTICLES);

    private final String field;
    private final String column;
    private final Set<StatsJoin> joins;

    ArticleMeasure(String field, String column, StatsJoin... joins) {
        this.field = field;
        this.column = column;
        this.joins = Set.of(joins);
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String column() {
        return column;
    }

    @Override
    public Set<StatsJoin> joins() {
        return joins;
    }

    @Override
    public boolean countsRows() {
        return this == ARTICLES;
    }
}
