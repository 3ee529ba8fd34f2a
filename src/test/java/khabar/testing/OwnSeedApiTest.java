package khabar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/**
 * A test that asks the whole program for what it has loaded itself from a {@link MadeUpSeed}. Such tests share a database: each uses keys of its
 * own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@KhabarApiTest
@Import({Api.class, Coordinates.class, StatementLog.class})
public @interface OwnSeedApiTest {}
