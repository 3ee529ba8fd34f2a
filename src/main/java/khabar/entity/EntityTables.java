package khabar.entity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import khabar.sql.Sql;
import khabar.table.Conditions;
import khabar.table.FieldSource.Subtype;
import khabar.table.Fields;
import khabar.table.LanguageOrder;
import khabar.table.Relation;
import khabar.table.RowList;
import khabar.table.SortKey;
import khabar.table.TableType;
import khabar.table.ValueFields;
import khabar.text.Languages;
import khabar.text.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares entities, their names and their identifiers. */
@Configuration(proxyBeanMethods = false)
public class EntityTables {

    /** GraphQL object types of entities. */
    public static final List<String> OBJECT_TYPES =
            Stream.of(EntityType.values()).map(EntityTables::typeName).toList();

    /** The interface and its object types. */
    public static final List<String> TYPES =
            Stream.concat(Stream.of("Entity"), OBJECT_TYPES.stream()).toList();

    private static final LanguageOrder NAME_LANGUAGES = new LanguageOrder(List.of("en"));

    /** The GraphQL object type, for example {@code Person} for PERSON. */
    public static String typeName(EntityType type) {
        return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }

    @Bean
    TableType entityFieldsDeclaration(EntityReferences references) {
        return TableType.extension(
                List.of("Query"),
                Fields.none()
                        .one("entity", references.relation("by", List.of(EntityType.values())))
                        .one("person", references.relation("by", List.of(EntityType.PERSON)))
                        .one("organization", references.relation("by", List.of(EntityType.ORGANIZATION)))
                        .one("product", references.relation("by", List.of(EntityType.PRODUCT)))
                        .one("facility", references.relation("by", List.of(EntityType.FACILITY)))
                        .list("entities", entities()));
    }

    private static RowList entities() {
        var name = SortKey.of("{}.sort_name", "text");
        return RowList.of("Query.entities")
                .order("NAME", name)
                .defaultOrder(name.ascending())
                .order("EVENT_COUNT", SortKey.of("{}.event_count", "int"))
                .order("RECORDED", SortKey.recorded())
                .filtered();
    }

    @Bean
    TableType entitiesDeclaration(EntityReferences references) {
        return TableType.nodes(
                "Entity",
                OBJECT_TYPES,
                "entity {}",
                "{}.key",
                Subtype.of("{}.entity_type_code", EntityType.values(), EntityTables::typeName),
                Fields.none()
                        .column("key")
                        .column("type", "{}.entity_type_code")
                        .column("description", "{}.description_en")
                        .column("descriptionSource")
                        .timestamp("recordedAt", "{}.recorded_at")
                        .one("name", nameToShow())
                        .many("names", allNames())
                        .many("identifiers", Relation.by("entity_id").orderBy("{}.scheme, {}.value")));
    }

    /** Misspellings and former names are not shown, unless they are preferred. */
    private static Relation nameToShow() {
        return Relation.by("entity_id")
                .from("entity_name {}")
                .and("({}.is_preferred or {}.kind in ('LABEL', 'ALIAS'))")
                .orderBy(arguments -> NAME_LANGUAGES
                        .requestedFirst(arguments)
                        .add(", {}.is_preferred desc, {}.language_code <> 'en', {}.language_code, {}.id"))
                .with(arguments -> nameText().column("isFallback", NAME_LANGUAGES.isFallback(arguments)));
    }

    private static Relation allNames() {
        return Relation.by("entity_id")
                .argument("kinds", "{}.kind")
                .and(arguments -> inLanguages(arguments.get("languages")))
                .orderBy("{}.is_preferred desc, {}.language_code, {}.id");
    }

    private static Sql inLanguages(@Nullable Object languages) {
        return languages == null
                ? new Sql()
                : Conditions.oneOf("{}.language_code", Languages.matching((List<?>) languages));
    }

    @Bean
    TableType namesDeclaration() {
        return TableType.of(
                "Name",
                "entity_name {}",
                Fields.none()
                        .embedded("text", nameText())
                        .column("kind")
                        .column("isPreferred")
                        .column("latin", "{}.name_latin"));
    }

    /** The script is stored, because it decides how names are compared. */
    private static Fields nameText() {
        return ValueFields.textFields("{}.name", "{}.language_code")
                .column("script")
                .computed("direction", "{}.script", (cells, arguments) -> Scripts.direction(cells.getString(0)));
    }

    @Bean
    TableType identifiersDeclaration() {
        return TableType.of(
                "Identifier",
                "entity_identifier {}",
                Fields.none()
                        .column("scheme")
                        .column("value")
                        .column("source")
                        .computed("url", "{}.scheme, {}.value", (cells, arguments) -> cells.getEnum(
                                        0, IdentifierScheme.class)
                                .url(cells.getString(1))));
    }
}
