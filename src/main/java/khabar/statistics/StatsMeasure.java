package khabar.statistics;

import java.util.Set;

/** Count for a group of events. */
enum StatsMeasure implements Measure {
    EVENTS("eventCount", "event.id"),
    ARTICLES("articleCount", "report.article_id", StatsJoin.REPORTS),
    PUBLISHERS("publisherCount", "article.publisher_id", StatsJoin.REPORTS, StatsJoin.ARTICLES),
    PERSONS("personCount", "person.entity_id", StatsJoin.PERSONS);

    private final String field;
    private final String column;
    private final Set<StatsJoin> joins;

    StatsMeasure(String field, String column, StatsJoin... joins) {
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
        return this == EVENTS;
    }
}
