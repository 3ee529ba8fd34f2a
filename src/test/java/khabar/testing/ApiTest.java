package khabar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * Tests the whole program through its GraphQL endpoint, on a database of its own with the project's seeds. Inject an {@link GraphQlApi}.
 *
 * <p>{@code @ApiTest(ApiTest.NO_SEEDS)} starts with an empty database, which the test fills with a {@link SeedBuilder}. Tests with
 * the same properties share a context and its database, so each uses keys of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureHttpGraphQlTester
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import({GraphQlApi.class, Coordinates.class, StatementLog.class, ApiTest.Seeds.class})
public @interface ApiTest {

    /** Property that leaves the database empty. */
    String NO_SEEDS = "khabar.seeds=none";

    /** Properties that load the demo, with its texts, instead of the project's seeds. */
    String DEMO_SEEDS = "khabar.seeds=src/demo/seeds";

    String DEMO_TEXTS = "khabar.documents=src/demo/texts";

    /** Properties of the program, as {@code key=value}. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] value() default {};

    /** Whether requests go through a real port. */
    @AliasFor(annotation = SpringBootTest.class)
    SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;

    /** Loads the folder {@code khabar.seeds}, if there is one, before the first test. */
    @TestConfiguration(proxyBeanMethods = false)
    class Seeds {

        @Bean
        SmartInitializingSingleton seeds(
                SeedLoader loader,
                @Value("${khabar.seeds:seeds}") Path folder,
                @Value("${khabar.documents:#{null}}") @Nullable Path documents) {
            return () -> {
                if (Files.isDirectory(folder)) {
                    loader.load(LoadRequest.of(folder).with(documents));
                }
            };
        }
    }
}
