package khabar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import khabar.seed.LoadRequest;
import khabar.seed.SeedLoader;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A test that asks the whole program, with the repository's own seeds loaded once for all such tests: inject an {@link Api}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KhabarApiTest
@Import({Api.class, Coordinates.class, StatementLog.class, SeededApiTest.Seeds.class})
public @interface SeededApiTest {

    /** Loads the seeds before the first question. */
    @TestConfiguration(proxyBeanMethods = false)
    class Seeds {

        @Bean
        SmartInitializingSingleton seeds(SeedLoader loader) {
            return () -> loader.load(LoadRequest.of(Path.of("seeds")));
        }
    }
}
