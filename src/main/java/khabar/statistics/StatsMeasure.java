package khabar.statistics;

import java.util.Set;

/** What is counted of events. */
enum StatsMeasure {
    EVENTS("eventCount", "event.id"),
    ARTICLES("articleCount", "report.article_id", Joined.REPORTS),
    PUBLISHERS("publisherCount", "article.publisher_id", Joined.REPORTS, Joined.ARTICLES),
    PERSONS("personCount", "person.entity_id", Joined.PERSONS);

    final String field;
    final Set<Joined> joined;
    private final String counted;

    StatsMeasure(String field, String counted, Joined... joined) {
        this.field = field;
        this.counted = counted;
        this.joined = Set.of(joined);
    }

    /** The count: of events by their rows alone, where nothing is joined that makes several of one. */
    String expression(Set<Joined> all) {
        return all.isEmpty() ? "count(*)" : "count(distinct " + counted + ")";
    }
}
