package khabar.claim;

import java.util.List;
import java.util.Map;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.FilterDefinition;
import khabar.text.Languages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** SQL conditions for {@code ReportFilter}. */
@Configuration(proxyBeanMethods = false)
class ClaimFilters {

    @Bean
    FilterDefinition reportFilter() {
        return new FilterDefinition(
                "ReportFilter",
                Map.of(
                        "stances",
                        (report, stances, filters) -> Conditions.oneOf(report + ".stance", stances),
                        "languages",
                        (report, languages, filters) -> Conditions.oneOf(
                                report + "_article.language_code", Languages.matching((List<?>) languages)),
                        "primarySourcesOnly",
                        (report, value, filters) ->
                                Sql.of(Boolean.TRUE.equals(value) ? report + ".is_primary_source" : "true")));
    }
}
