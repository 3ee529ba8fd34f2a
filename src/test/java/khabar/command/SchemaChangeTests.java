package khabar.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the schema with its snapshot, from which clients have generated their types. */
class SchemaChangeTests {

    private static final Path SNAPSHOT = Path.of("src/test/schema/khabar.graphqls");
    private static final String RENEW = "mvn test -Dtest=SchemaChangeTests -Dschema.renew=true";

    private static String snapshot;
    private static String current;

    @BeforeAll
    static void readSchemas() throws IOException {
        snapshot = Files.readString(SNAPSHOT);
        current = PrintedSchema.text();
    }

    @Test
    void schemaDoesNotBreakClients() {
        assertThat(breakages(snapshot, current))
                .as(
                        "changes that break clients: keep the old part and deprecate it. If the break is necessary, renew the snapshot: "
                                + RENEW)
                .isEmpty();
    }

    @Test
    void snapshotEqualsSchema() throws IOException {
        if (Boolean.getBoolean("schema.renew")) {
            Files.writeString(SNAPSHOT, current);
        }

        assertThat(Files.readString(SNAPSHOT).equals(current))
                .as("the schema has changed. If the change does not break clients, renew the snapshot and commit it: "
                        + RENEW)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("breakingChanges")
    void reportsBreakingChange(String original, String replacement, String breakage) {
        assertThat(breakages(snapshot, changed(original, replacement))).containsExactly(breakage);
    }

    static Stream<Arguments> breakingChanges() {
        return Stream.of(
                arguments(
                        "bylines: [String!]!",
                        "authors: [String!]!",
                        "Article: The new API is missing the field 'Article.bylines'"),
                arguments(
                        "publishedAt: DateTime",
                        "publishedAt: Date",
                        "Article: The new API has changed field 'Article.publishedAt' from type 'DateTime' to 'Date'"),
                arguments(
                        "articleCount: Int!",
                        "articleCount: Int",
                        "ArticleStatsRow: The new API has changed field 'ArticleStatsRow.articleCount' from type 'Int!' to 'Int'"),
                arguments(
                        "calendar: Calendar = GREGORIAN",
                        "calendar: Calendar!",
                        "FuzzyDate: The new API has changed field 'FuzzyDate.formatted' argument 'calendar' from type 'Calendar' to 'Calendar!'"),
                arguments(
                        "hasParts: Boolean",
                        "hasParts: Boolean!",
                        "EventFilter: The new API has changed input field 'hasParts' from type 'Boolean' to 'Boolean!'"),
                arguments(
                        "DIFFERENT_PRECISION",
                        "DIFFERENCE",
                        "DisputeKind: The new API is missing an enum value 'DIFFERENT_PRECISION'"),
                arguments(
                        " | StatusValue",
                        "",
                        "ClaimValue: The new API does not contain union member type 'StatusValue'"),
                arguments(
                        "type Story implements Node",
                        "type Story",
                        "Story: The new API is missing the interface named 'Node'"),
                arguments(
                        "input CountFilter",
                        "input CountFilter @oneOf",
                        "CountFilter: The new API takes exactly one of the input fields"));
    }

    @ParameterizedTest
    @MethodSource("harmlessChanges")
    void acceptsHarmlessChange(String original, String replacement) {
        assertThat(breakages(snapshot, changed(original, replacement))).isEmpty();
    }

    static Stream<Arguments> harmlessChanges() {
        return Stream.of(
                arguments("bylines: [String!]!", "bylines: [String!]! authors: [Person!]!"),
                arguments("publishedAt: DateTime", "publishedAt(zone: String): DateTime"),
                arguments("publishedAt: DateTime", "publishedAt: DateTime @deprecated(reason: \"Use `published`.\")"),
                arguments("hasParts: Boolean", "hasParts: Boolean hasReports: Boolean"),
                arguments("DIFFERENT_PRECISION", "DIFFERENT_PRECISION DIFFERENT_CALENDAR"));
    }

    private static String changed(String original, String replacement) {
        assertThat(snapshot).contains(original);
        return snapshot.replaceFirst(Pattern.quote(original), replacement);
    }

    private static List<String> breakages(String oldText, String newText) {
        var oldSchema = schema(oldText);
        var newSchema = schema(newText);
        var reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(oldSchema, newSchema), reporter);
        return Stream.concat(
                        reporter.getBreakages().stream().map(SchemaChangeTests::description),
                        oneOfChanges(oldSchema, newSchema))
                .toList();
    }

    private static String description(DiffEvent event) {
        return event.getTypeName() + ": " + event.getReasonMsg();
    }

    /** Inputs that have become `@oneOf`, which SchemaDiff does not report. */
    private static Stream<String> oneOfChanges(GraphQLSchema oldSchema, GraphQLSchema newSchema) {
        return newSchema.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLInputObjectType input && input.isOneOf())
                .filter(type ->
                        oldSchema.getType(type.getName()) instanceof GraphQLInputObjectType input && !input.isOneOf())
                .map(type -> type.getName() + ": The new API takes exactly one of the input fields");
    }

    private static GraphQLSchema schema(String text) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }
}
