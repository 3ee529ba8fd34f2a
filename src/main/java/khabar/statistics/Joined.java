package khabar.statistics;

/** What is read beside events, in this order. Events without any stay, so that nothing goes uncounted. */
enum Joined {
    REPORTS("left join event_report report on report.event_id = event.id"),
    ARTICLES("left join article on article.id = report.article_id"),
    ORGANIZATIONS(participants("organization", "ORGANIZATION")),
    PERSONS(participants("person", "PERSON"));

    final String sql;

    Joined(String sql) {
        this.sql = sql;
    }

    private static String participants(String alias, String type) {
        return "left join event_participant %1$s on %1$s.event_id = event.id and %1$s.entity_type_code = '%2$s'"
                .formatted(alias, type);
    }
}
