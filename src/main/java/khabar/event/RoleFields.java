package khabar.event;

import java.util.List;
import khabar.table.Fields;
import khabar.table.Relation;
import khabar.table.TableType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares the fields of event types that are the participants in a role, for example {@code Departure.person}. */
@Configuration(proxyBeanMethods = false)
class RoleFields {

    private static final String POSITION = """
            (select participant.position_title from event_participant participant
            where participant.event_id = {}.id and participant.role_code = 'PERSON' and participant.position_title is not null
            order by participant.ordinal, participant.id limit 1)""";

    @Bean
    TableType departureRolesDeclaration() {
        return roles(
                "Departure",
                Fields.none()
                        .one("person", in(Role.PERSON))
                        .one("organization", in(Role.EMPLOYER))
                        .one("nextEmployer", in(Role.NEXT_EMPLOYER))
                        .column("position", POSITION));
    }

    @Bean
    TableType hireRolesDeclaration() {
        return roles(
                "Hire",
                Fields.none()
                        .one("person", in(Role.PERSON))
                        .one("organization", in(Role.EMPLOYER))
                        .many("formerEmployers", in(Role.FORMER_EMPLOYER))
                        .column("position", POSITION));
    }

    @Bean
    TableType foundingRolesDeclaration() {
        return roles(
                "Founding", Fields.none().many("founders", in(Role.FOUNDER)).one("organization", in(Role.FOUNDED)));
    }

    @Bean
    TableType lawsuitRolesDeclaration() {
        return roles(
                "Lawsuit", Fields.none().many("plaintiffs", in(Role.PLAINTIFF)).many("defendants", in(Role.DEFENDANT)));
    }

    @Bean
    TableType trialRolesDeclaration() {
        return roles(
                "Trial", Fields.none().many("plaintiffs", in(Role.PLAINTIFF)).many("defendants", in(Role.DEFENDANT)));
    }

    @Bean
    TableType launchRolesDeclaration() {
        return roles("Launch", Fields.none().many("makers", in(Role.MAKER)).one("product", in(Role.PRODUCT)));
    }

    @Bean
    TableType constructionRolesDeclaration() {
        return roles(
                "Construction", Fields.none().many("builders", in(Role.BUILDER)).one("facility", in(Role.FACILITY)));
    }

    @Bean
    TableType deliveryRolesDeclaration() {
        return roles(
                "Delivery",
                Fields.none()
                        .many("suppliers", in(Role.SUPPLIER))
                        .many("recipients", in(Role.RECIPIENT))
                        .many("products", in(Role.PRODUCT))
                        .one("facility", in(Role.FACILITY)));
    }

    @Bean
    TableType correspondenceRolesDeclaration() {
        return roles(
                "Correspondence",
                Fields.none()
                        .one("sender", in(Role.SENDER))
                        .many("recipients", in(Role.RECIPIENT))
                        .many("about", in(Role.SUBJECT)));
    }

    @Bean
    TableType meetingRolesDeclaration() {
        return roles(
                "Meeting", Fields.none().many("attendees", in(Role.PARTICIPANT)).many("about", in(Role.SUBJECT)));
    }

    @Bean
    TableType statementRolesDeclaration() {
        return roles(
                "Statement", Fields.none().many("speakers", in(Role.SPEAKER)).many("about", in(Role.SUBJECT)));
    }

    @Bean
    TableType investmentRolesDeclaration() {
        return roles(
                "Investment", Fields.none().many("investors", in(Role.INVESTOR)).many("targets", in(Role.TARGET)));
    }

    @Bean
    TableType acquisitionRolesDeclaration() {
        return roles(
                "Acquisition",
                Fields.none().many("acquirers", in(Role.ACQUIRER)).one("target", in(Role.TARGET)));
    }

    private static TableType roles(String type, Fields fields) {
        return TableType.extension(List.of(type), fields);
    }

    /** The entities that participate in a role. */
    private static Relation in(Role role) {
        return Relation.where("{}_role.event_id = {parent}.id")
                .from("event_participant {}_role join entity {} on {}.id = {}_role.entity_id")
                .and("{}_role.role_code = '" + role + "'")
                .orderBy("{}_role.ordinal, {}_role.id");
    }
}
