package khabar.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khabar.graphql.GlobalId;
import khabar.sql.Sql;
import khabar.table.Arguments;
import khabar.table.FieldSource.Subtype;
import khabar.table.Fields;
import khabar.table.Filters;
import khabar.table.LanguageOrder;
import khabar.table.Relation;
import khabar.table.TableType;
import khabar.table.ValueFields;
import khabar.text.Labels;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares events, their participants and their coverage. */
@Configuration(proxyBeanMethods = false)
public class EventTables {

    /** GraphQL object types of events. */
    public static final List<String> OBJECT_TYPES =
            Stream.of(EventType.values()).map(EventTables::typeName).toList();

    /** The interface and its object types. */
    public static final List<String> TYPES =
            Stream.concat(Stream.of("Event"), OBJECT_TYPES.stream()).toList();

    private static final LanguageOrder TITLE_LANGUAGES = new LanguageOrder(List.of());

    /** The GraphQL object type, for example {@code Departure} for DEPARTURE; {@code OtherEvent} for OTHER. */
    public static String typeName(EventType type) {
        return type == EventType.OTHER
                ? "OtherEvent"
                : type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }

    @Bean
    TableType eventFieldsDeclaration() {
        return TableType.extension(
                List.of("Query"),
                Fields.none()
                        .one("event", Relation.where(EventTables::reference))
                        .list("events", EventList.of("Query.events"))
                        .many("eventTypes", Relation.where("true").orderBy(inOrderOfEnum())));
    }

    private static Sql reference(Arguments arguments) {
        if (arguments.member("by").equals("key")) {
            return Sql.of("{}.key = ?", arguments.parameter(values -> by(values, "key")));
        }
        return Sql.of(
                "{}.key = ? and {}.event_type_code = ?",
                arguments.parameter(values -> GlobalId.of(by(values, "id")).key()),
                arguments.parameter(
                        values -> typeCode(GlobalId.of(by(values, "id")).type())));
    }

    private static String by(Map<String, Object> arguments, String member) {
        return String.valueOf(
                Filters.asMap(Objects.requireNonNull(arguments.get("by"))).get(member));
    }

    private static @Nullable String typeCode(String typeName) {
        return Arrays.stream(EventType.values())
                .filter(type -> typeName(type).equals(typeName))
                .map(Enum::name)
                .findFirst()
                .orElse(null);
    }

    private static String inOrderOfEnum() {
        var codes =
                Arrays.stream(EventType.values()).map(type -> "'" + type + "'").collect(Collectors.joining(", "));
        return "array_position(array[" + codes + "], {}.code)";
    }

    @Bean
    TableType eventsDeclaration() {
        return TableType.nodes(
                "Event",
                OBJECT_TYPES,
                "event {}",
                "{}.key",
                Subtype.of("{}.event_type_code", EventType.values(), EventTables::typeName),
                Fields.none()
                        .column("key")
                        .column("type", "{}.event_type_code")
                        .column("status")
                        .timestamp("recordedAt", "{}.recorded_at")
                        .embedded("occurred", ValueFields.date("{}.occurred", "{}.occurred_certainty"))
                        .one("title", title())
                        .many("participants", participants())
                        .one("coverage", Relation.where("{}.event_id = {parent}.id"))
                        .one("partOf", Relation.to("part_of_id"))
                        .one("inferredFrom", Relation.to("inferred_from_id"))
                        .list("parts", EventList.of("Event.parts").where("{}.part_of_id = {parent}.id")));
    }

    private static Relation title() {
        return Relation.by("event_id")
                .from("event_text {}")
                .orderBy(arguments ->
                        TITLE_LANGUAGES.requestedFirst(arguments).add(", {}.language_code <> 'en', {}.language_code"))
                .with(arguments -> ValueFields.textFields("{}.title", "{}.language_code")
                        .column("isFallback", TITLE_LANGUAGES.isFallback(arguments)));
    }

    private static Relation participants() {
        return Relation.by("event_id").argument("roles", "{}.role_code").orderBy("{}.ordinal, {}.id");
    }

    @Bean
    TableType participantFieldsDeclaration() {
        return TableType.of(
                "Participant",
                "event_participant {}",
                Fields.none()
                        .column("role", "{}.role_code")
                        .column("position", "{}.position_title")
                        .one("entity", Relation.to("entity_id")));
    }

    private static String label(String type, Map<String, Object> arguments) {
        var language = arguments.get("languages") instanceof List<?> languages ? Labels.firstLanguage(languages) : null;
        return Labels.of("EventType", type, language == null ? Labels.DEFAULT_LANGUAGE : language);
    }

    @Bean
    TableType eventTypesDeclaration() {
        return TableType.of(
                "EventTypeInfo",
                "event_type {}",
                Fields.none()
                        .column("type", "{}.code")
                        .computed("label", "{}.code", (cells, arguments) -> label(cells.getString(0), arguments))
                        .column("description")
                        .computed(
                                "roles",
                                "{}.code",
                                (cells, arguments) -> RoleInfo.of(cells.getEnum(0, EventType.class))));
    }
}
