package khabar.claim;

import java.util.List;
import khabar.event.EventTables;
import khabar.table.FieldSource.Embedded;
import khabar.table.FieldSource.Subtype;
import khabar.table.Fields;
import khabar.table.Relation;
import khabar.table.RowList;
import khabar.table.SortKey;
import khabar.table.TableType;
import khabar.table.ValueFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares reports, claims and disputes. */
@Configuration(proxyBeanMethods = false)
class ClaimTables {

    @Bean
    TableType reportsDeclaration() {
        return TableType.node(
                        "EventReport",
                        """
                        event_report {}
                        left join event {}_event on {}_event.id = {}.event_id
                        left join article {}_article on {}_article.id = {}.article_id""",
                        "{}_event.key || '/' || {}_article.key",
                        Fields.none()
                                .column("stance")
                                .column("isPrimarySource")
                                .embedded("quote", ValueFields.text("{}.quote", "{}_article.language_code"))
                                .one("event", Relation.to("event_id"))
                                .one("article", Relation.to("article_id"))
                                .many("claims", claimsOfReport()))
                // Both keys are indexed, and neither contains a slash.
                .withKeyCondition(
                        "({}_event.key, {}_article.key) in (select split_part(key, '/', 1), split_part(key, '/', 2) "
                                + "from unnest(?::text[]) key)");
    }

    private static Relation claimsOfReport() {
        return Relation.by("report_id").argument("properties", "{}.property").orderBy("{}.id");
    }

    @Bean
    TableType claimsDeclaration() {
        return TableType.node(
                "Claim",
                """
                claim {}
                left join event_report {}_report on {}_report.id = {}.report_id
                left join article {}_article on {}_article.id = {}_report.article_id
                left join unit {}_unit on {}_unit.code = {}.value_unit_code""",
                "{}.key",
                Fields.none()
                        .column("property")
                        .column("role", "{}.role_code")
                        .column("rank")
                        .computed(
                                "rankReason",
                                RankReason.SQL,
                                (cells, arguments) -> RankReason.choose(cells.getStringOrNull(0), arguments))
                        .column("calendar", "{}.original_calendar")
                        .timestamp("recordedAt", "{}.recorded_at")
                        .embedded("original", ValueFields.text("{}.original_text", "{}_article.language_code"))
                        .embedded("value", value())
                        .one("subject", Relation.to("subject_id"))
                        .one("report", Relation.to("report_id")));
    }

    /** The property determines the type of the value. */
    private static Embedded value() {
        var fields = Fields.none()
                .embedded("date", ValueFields.date("{}.value", "coalesce({}.value_certainty, 'CERTAIN')"))
                .embedded("text", ValueFields.text("{}.value_text", "{}.value_language_code"))
                .column("number", "trim_scale({}.value_number)::text")
                .column("unit", "{}.value_unit_code")
                .column("qualifier", "{}.value_qualifier")
                .one("entity", Relation.to("value_entity_id"))
                .column("status", "{}.value_status");
        return new Embedded(
                fields, null, Subtype.of("{}.property", EventProperty.values(), property -> property.valueKind()
                        .typeName()));
    }

    @Bean
    TableType disputesDeclaration() {
        return TableType.of(
                "Dispute",
                "dispute {} left join event {}_event on {}_event.id = {}.event_id",
                Fields.none()
                        .column("property")
                        .column("role", "{}.role_code")
                        .column("kind")
                        .one("event", Relation.to("event_id"))
                        .one("subject", Relation.to("subject_id"))
                        .add("values", AttestedValue.groupsOf(disputedClaims())));
    }

    private static Relation disputedClaims() {
        return Relation.where("{}_report.event_id = {parent}.event_id")
                .and("{}.rank <> 'DEPRECATED' and {}.property = {parent}.property")
                .and("{}.role_code is not distinct from {parent}.role_code")
                .and("{}.subject_id is not distinct from {parent}.subject_id")
                .and("{}_unit.dimension is not distinct from {parent}.dimension")
                .orderBy("{}.id");
    }

    @Bean
    TableType sourcesOfEventsDeclaration() {
        return TableType.extension(
                EventTables.TYPES,
                Fields.none()
                        .list(
                                "reports",
                                reports("Event.reports", "article_id", "article_sort_date")
                                        .where("{}.event_id = {parent}.id"))
                        .add(
                                "attested",
                                AttestedValue.groupsOf(claimsOfEvent()
                                        .argument("property", "{}.property")
                                        .argument("role", "{}.role_code")))
                        .many(
                                "disputes",
                                Relation.by("event_id")
                                        .orderBy("{}.property, {}.role_code, {}.subject_id, {}.dimension")));
    }

    @Bean
    TableType contentDeclaration() {
        return TableType.extension(
                List.of("Statement", "Correspondence"),
                Fields.none()
                        .add("content", AttestedValue.groupsOf(claimsOfEvent().and("{}.property = 'CONTENT'"))));
    }

    private static Relation claimsOfEvent() {
        return Relation.where("{}_report.event_id = {parent}.id").orderBy("{}.id");
    }

    @Bean
    TableType reportsOfArticlesDeclaration() {
        return TableType.extension(
                List.of("Article"),
                Fields.none()
                        .list(
                                "reports",
                                reports("Article.reports", "event_id", "event_sort_date")
                                        .where("{}.article_id = {parent}.id")));
    }

    private static RowList reports(String name, String unique, String sortDate) {
        return RowList.of(name)
                .unique(SortKey.of("{}." + unique, "bigint"))
                .defaultOrder(SortKey.sortDate("{}." + sortDate).descending())
                .filtered();
    }

    @Bean
    TableType allDisputesDeclaration() {
        var list = RowList.of("Query.disputes")
                .argument("kinds", "{}.kind")
                .defaultOrder(SortKey.sortDate("{}.sort_date").descending())
                .filtered("{}_event");
        return TableType.extension(List.of("Query"), Fields.none().list("disputes", list));
    }
}
