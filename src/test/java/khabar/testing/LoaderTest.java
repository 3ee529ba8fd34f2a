package khabar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.test.context.ContextConfiguration;

/** Tests the loader without the API, on a database of its own with all migrations. Inject a {@code SeedLoader}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LoaderTest.Loader.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.autoconfigure.exclude=org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration"
        })
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
public @interface LoaderTest {

    /** Components that the loader needs. Has no stereotype, so tests of the whole program do not scan it. */
    @EnableAutoConfiguration
    @ComponentScan({"khabar.derived", "khabar.seed", "khabar.sql", "khabar.store"})
    @EntityScan({"khabar.seed", "khabar.store"})
    @EnableJpaRepositories({"khabar.seed", "khabar.store"})
    class Loader {}
}
