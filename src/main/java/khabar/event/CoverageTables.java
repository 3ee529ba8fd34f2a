package khabar.event;

import khabar.table.Arguments;
import khabar.table.Fields;
import khabar.table.Relation;
import khabar.table.TableType;
import khabar.table.ValueFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the coverage of events: counts of the articles that report them. */
@Configuration(proxyBeanMethods = false)
class CoverageTables {

    private static final String FIRST_REPORT = """
            from event_report report join article on article.id = report.article_id
            where report.event_id = {}.event_id and article.published_precision <> 'UNKNOWN'
            order by article.sort_date, article.published_at, article.id limit 1""";

    @Bean
    TableType coverageDeclaration() {
        return TableType.of(
                "Coverage",
                "event_derived {}",
                Fields.none()
                        .column("articleCount")
                        .column("publisherCount")
                        .column("languages", "{}.language_codes")
                        .column("independentArticleCount")
                        .timestamp("firstReportedAt", "(select article.published_at " + FIRST_REPORT + ")")
                        .one("firstReported", firstReported())
                        .many("overTime", coverageOverTime()));
    }

    /** The articles of each period. Those that are not dated to a single one come last. */
    private static Relation coverageOverTime() {
        return Relation.where("true")
                .from(CoverageTables::articlesByPeriod)
                .orderBy("{}.start")
                .with(arguments -> {
                    var period = period(arguments);
                    return Fields.none()
                            .column("period", period.shown("{}.start") + "::text")
                            .column("from", "{}.start")
                            .column("through", period.last("{}.start"))
                            .column("articleCount")
                            .column("publisherCount")
                            .column("languages");
                });
    }

    private static String articlesByPeriod(Arguments arguments) {
        return """
                (select %s as start, count(*)::int as article_count,
                    count(distinct article.publisher_id)::int as publisher_count,
                    array_agg(distinct article.language_code) as languages
                  from event_report report join article on article.id = report.article_id
                 where report.event_id = {parent}.event_id group by 1) {}""".formatted(period(arguments).start("article.dated"));
    }

    private static Period period(Arguments arguments) {
        return Period.valueOf(String.valueOf(arguments.get("by")));
    }

    private static Relation firstReported() {
        return Relation.where("{}.id = (select article.id " + FIRST_REPORT.replace("{}", "{parent}") + ")")
                .from("article {}")
                .with(ValueFields.date("{}.published", "'CERTAIN'").fields());
    }
}
