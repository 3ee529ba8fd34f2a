package khabar.statistics;

/**
 * Joins that dimensions and measures need, in statement order. Outer joins, so that events without a match are still
 * counted.
 */
enum DimensionJoin {
    REPORTS("left join event_report report on report.event_id = event.id"),
    ARTICLES("left join article on article.id = report.article_id"),
    ORGANIZATIONS(participants("organization", "ORGANIZATION")),
    PERSONS(participants("person", "PERSON"));

    final String sql;

    DimensionJoin(String sql) {
        this.sql = sql;
    }

    /** SQL of the participants' role, for the joins of participants. */
    String role() {
        return this == PERSONS ? "person.role_code" : "organization.role_code";
    }

    private static String participants(String alias, String type) {
        return "left join event_participant %1$s on %1$s.event_id = event.id and %1$s.entity_type_code = '%2$s'"
                .formatted(alias, type);
    }
}
