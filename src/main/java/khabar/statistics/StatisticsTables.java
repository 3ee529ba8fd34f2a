package khabar.statistics;

import java.util.List;
import khabar.entity.EntityTables;
import khabar.table.Arguments;
import khabar.table.Fields;
import khabar.table.Relation;
import khabar.table.RowList;
import khabar.table.SortKey;
import khabar.table.TableType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares event counts, and entities that participate in the same events. */
@Configuration(proxyBeanMethods = false)
class StatisticsTables {

    @Bean
    TableType eventStatsDeclaration() {
        return TableType.extension(List.of("Query"), Fields.none().list("eventStats", StatisticsTables::eventStats));
    }

    private static RowList eventStats(Arguments arguments) {
        return EventStatsQuery.of(arguments.all(), arguments.selected("nodes", "edges.node"), arguments.filter("event"))
                .list();
    }

    @Bean
    TableType eventStatsRowsDeclaration() {
        var fields = Fields.none()
                .column("type", EventStatsQuery.column(EventDimension.TYPE))
                .column("status", EventStatsQuery.column(EventDimension.STATUS))
                .column("year", EventStatsQuery.column(EventDimension.YEAR))
                .column("month", EventStatsQuery.column(EventDimension.MONTH))
                .column("language", EventStatsQuery.column(EventDimension.LANGUAGE))
                .one("organization", entity(EventDimension.ORGANIZATION))
                .one("person", entity(EventDimension.PERSON))
                .one("publisher", entity(EventDimension.PUBLISHER));
        for (var measure : StatsMeasure.values()) {
            fields = fields.column(measure.field, EventStatsQuery.column(measure));
        }
        return TableType.of("EventStatsRow", "event {}", fields);
    }

    private static Relation entity(EventDimension dimension) {
        return Relation.where("{}.id = " + EventStatsQuery.column(dimension).replace("{}", "{parent}"));
    }

    @Bean
    TableType relatedEntitiesDeclaration() {
        return TableType.extension(EntityTables.TYPES, Fields.none().list("related", related()));
    }

    private static RowList related() {
        return RowList.linkedBy("Entity.related", "entity_pair", "other_id")
                .where("{link}.entity_id = {parent}.id")
                .argument("types", "{}.entity_type_code")
                .defaultOrder(SortKey.of("{link}.event_count", "int").descending())
                .edges(Fields.none().column("eventCount", "{link}.event_count"));
    }
}
