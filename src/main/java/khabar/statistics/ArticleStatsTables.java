package khabar.statistics;

import java.util.List;
import java.util.Map;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.table.Arguments;
import khabar.table.Conditions;
import khabar.table.Fields;
import khabar.table.RowList;
import khabar.table.TableType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares article counts. */
@Configuration(proxyBeanMethods = false)
class ArticleStatsTables {

    private static final List<ArticleDimension> DIMENSIONS = List.of(ArticleDimension.values());
    private static final List<ArticleMeasure> MEASURES = List.of(ArticleMeasure.values());

    @Bean
    TableType articleStatsDeclaration() {
        return TableType.extension(
                List.of("Query"), Fields.none().list("articleStats", ArticleStatsTables::articleStats));
    }

    private static RowList articleStats(Arguments arguments) {
        var all = arguments.all();
        var request = StatsRequest.of(all, arguments.selected("nodes", "edges.node"), DIMENSIONS, MEASURES);
        var restrictions = restrictions(request, all.get("entityTypes"));
        return new StatsQuery(request, "article", arguments.filter("article"), restrictions, DIMENSIONS, MEASURES)
                .list("Query.articleStats");
    }

    private static Map<StatsJoin, Sql> restrictions(StatsRequest request, @Nullable Object entityTypes) {
        if (entityTypes == null) {
            return Map.of();
        }
        if (!request.dimensions().contains(ArticleDimension.ENTITY)) {
            throw RequestException.badRequest(
                    "`entityTypes` is given, but articles are not grouped by entities. Add ENTITY to `groupBy`, or omit `entityTypes`.");
        }
        return Map.of(StatsJoin.MENTIONS, Conditions.oneOf("mentioned.entity_type_code", entityTypes));
    }

    @Bean
    TableType articleStatsRowsDeclaration() {
        var fields = Fields.none()
                .column("language", StatisticsTables.column(ArticleDimension.LANGUAGE))
                .column("year", StatisticsTables.column(ArticleDimension.YEAR))
                .column("month", StatisticsTables.column(ArticleDimension.MONTH))
                .column("week", StatisticsTables.column(ArticleDimension.WEEK))
                .column("day", StatisticsTables.column(ArticleDimension.DAY))
                .one("publisher", StatisticsTables.row(ArticleDimension.PUBLISHER))
                .one("story", StatisticsTables.row(ArticleDimension.STORY))
                .one("entity", StatisticsTables.row(ArticleDimension.ENTITY));
        for (var measure : MEASURES) {
            fields = fields.column(measure.field(), StatsQuery.column(measure.name()));
        }
        return TableType.of("ArticleStatsRow", "article {}", fields);
    }
}
