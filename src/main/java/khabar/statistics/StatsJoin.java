package khabar.statistics;

import khabar.event.Period;

/**
 * Joins that dimensions and measures need, in statement order. Outer joins, so that events and articles without a match
 * are still counted.
 */
enum StatsJoin {
    REPORTS("left join event_report report on report.event_id = event.id"),
    ARTICLES("left join article on article.id = report.article_id"),
    ORGANIZATIONS(participants("organization", "ORGANIZATION")),
    PERSONS(participants("person", "PERSON")),
    MENTIONS(
            "left join (mention join entity mentioned on mentioned.id = mention.entity_id) on mention.article_id = article.id"),
    REPORTS_BY_ARTICLES("left join event_report report on report.article_id = article.id");

    final String sql;

    StatsJoin(String sql) {
        this.sql = sql;
    }

    /** SQL type of a period in the result. */
    static String typeOf(Period period) {
        return switch (period) {
            case DAY -> "date";
            case WEEK, MONTH -> "text";
            case YEAR -> "int";
        };
    }

    private static String participants(String alias, String type) {
        return "left join event_participant %1$s on %1$s.event_id = event.id and %1$s.entity_type_code = '%2$s'"
                .formatted(alias, type);
    }
}
