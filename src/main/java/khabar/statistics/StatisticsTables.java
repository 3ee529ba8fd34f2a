package khabar.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import khabar.entity.EntityTables;
import khabar.event.EventList;
import khabar.graphql.RequestException;
import khabar.sql.Sql;
import khabar.table.Arguments;
import khabar.table.Conditions;
import khabar.table.Fields;
import khabar.table.Relation;
import khabar.table.RowList;
import khabar.table.SortKey;
import khabar.table.TableType;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares event counts, and entities that participate in the same events. */
@Configuration(proxyBeanMethods = false)
class StatisticsTables {

    private static final List<EventDimension> DIMENSIONS = List.of(EventDimension.values());
    private static final List<StatsMeasure> MEASURES = List.of(StatsMeasure.values());

    @Bean
    TableType eventStatsDeclaration() {
        return TableType.extension(List.of("Query"), Fields.none().list("eventStats", StatisticsTables::eventStats));
    }

    private static RowList eventStats(Arguments arguments) {
        var all = arguments.all();
        var request = StatsRequest.of(all, arguments.selected("nodes", "edges.node"), DIMENSIONS, MEASURES);
        var condition = Sql.of(EventList.isNotCountedByParts("event.id", "event.event_type_code") + " and ")
                .add(arguments.filter("event"));
        return new StatsQuery(
                        request, "event", condition, restrictions(request, all.get("roles")), DIMENSIONS, MEASURES)
                .list("Query.eventStats");
    }

    /** Restricts participants to the roles where they are a dimension. Counts of people include every role. */
    private static Map<StatsJoin, Sql> restrictions(StatsRequest request, @Nullable Object roles) {
        if (roles == null) {
            return Map.of();
        }
        var isByOrganization = request.dimensions().contains(EventDimension.ORGANIZATION);
        var isByPerson = request.dimensions().contains(EventDimension.PERSON);
        if (!isByOrganization && !isByPerson) {
            throw RequestException.badRequest(
                    "`roles` is given, but events are not grouped by participants. Add ORGANIZATION or PERSON to `groupBy`, or omit `roles`.");
        }
        var restrictions = new EnumMap<StatsJoin, Sql>(StatsJoin.class);
        if (isByOrganization) {
            restrictions.put(StatsJoin.ORGANIZATIONS, Conditions.oneOf("organization.role_code", roles));
        }
        if (isByPerson) {
            restrictions.put(StatsJoin.PERSONS, Conditions.oneOf("person.role_code", roles));
        }
        return restrictions;
    }

    @Bean
    TableType eventStatsRowsDeclaration() {
        var fields = Fields.none()
                .column("type", column(EventDimension.TYPE))
                .column("status", column(EventDimension.STATUS))
                .column("year", column(EventDimension.YEAR))
                .column("month", column(EventDimension.MONTH))
                .column("week", column(EventDimension.WEEK))
                .column("day", column(EventDimension.DAY))
                .column("firstReportedYear", column(EventDimension.FIRST_REPORTED_YEAR))
                .column("firstReportedMonth", column(EventDimension.FIRST_REPORTED_MONTH))
                .column("firstReportedWeek", column(EventDimension.FIRST_REPORTED_WEEK))
                .column("firstReportedDay", column(EventDimension.FIRST_REPORTED_DAY))
                .column("language", column(EventDimension.LANGUAGE))
                .one("organization", row(EventDimension.ORGANIZATION))
                .one("person", row(EventDimension.PERSON))
                .one("publisher", row(EventDimension.PUBLISHER));
        for (var measure : MEASURES) {
            fields = fields.column(measure.field(), StatsQuery.column(measure.name()));
        }
        return TableType.of("EventStatsRow", "event {}", fields);
    }

    static String column(Dimension dimension) {
        return StatsQuery.column(dimension.name());
    }

    /** The row whose ID is a dimension's value. */
    static Relation row(Dimension dimension) {
        return Relation.where("{}.id = " + column(dimension).replace("{}", "{parent}"));
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
