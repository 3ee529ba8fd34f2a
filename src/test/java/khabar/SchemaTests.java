package khabar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import khabar.entity.Entity;
import khabar.entity.EntityType;
import khabar.event.Event;
import khabar.event.EventType;
import khabar.testing.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.util.ClassUtils;

@ApiTest
class SchemaTests {

    private static final AtomicReference<SchemaReport> REPORT = new AtomicReference<>();

    /** Creating the source builds the schema and its report. */
    @Autowired
    private GraphQlSource source;

    @Test
    void mapsFieldsArgumentsAndNullnessOfWholeSchema() {
        var report = REPORT.get();

        assertThat(source.schema().getQueryType()).isNotNull();
        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
        assertThat(report.skippedTypes()).isEmpty();
    }

    @TestConfiguration
    static class Inspection {

        @Bean
        GraphQlSourceBuilderCustomizer inspection() {
            return builder -> builder.inspectSchemaMappings(SchemaTests::mapTypes, REPORT::set);
        }
    }

    /** The report needs the classes of the types that implement an interface or belong to a union. */
    private static void mapTypes(SchemaMappingInspector.Initializer types) {
        Arrays.stream(EntityType.values()).forEach(type -> types.classMapping(Entity.typeName(type), Entity.class));
        Arrays.stream(EventType.values()).forEach(type -> types.classMapping(Event.typeName(type), Event.class));
        types.classResolver((type, abstraction) -> Stream.of("article.", "claim.", "event.", "claim.ClaimValue$")
                .map(prefix -> "khabar." + prefix + type.getName())
                .filter(name -> ClassUtils.isPresent(name, null))
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .toList());
    }
}
