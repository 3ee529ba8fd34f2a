package khabar.event;

import java.util.List;
import khabar.table.Fields;
import khabar.table.Relation;
import khabar.table.RowList;
import khabar.table.SortKey;
import khabar.table.TableType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares people's departures and hires in order, and why each has its place. The SQL function career orders them. */
@Configuration(proxyBeanMethods = false)
class Careers {

    @Bean
    TableType movesDeclaration() {
        return TableType.extension(
                List.of("Person"),
                Fields.none()
                        .list(
                                "moves",
                                RowList.linkedBy("Person.moves", "career_move", "event_id")
                                        .where("{link}.entity_id = {parent}.id")
                                        .defaultOrder(SortKey.of("{link}.number", "int")
                                                .ascending())));
    }

    @Bean
    TableType placementsOfMovesDeclaration() {
        return TableType.extension(
                List.of("Departure", "Hire"),
                Fields.none().one("placement", Relation.where("{}.event_id = {parent}.id")));
    }

    @Bean
    TableType placementDeclaration() {
        return TableType.of(
                "Placement",
                "career_move {}",
                Fields.none()
                        .column("reason", "{}.placement")
                        .one("after", Relation.to("after_id"))
                        .one("before", Relation.to("before_id")));
    }
}
