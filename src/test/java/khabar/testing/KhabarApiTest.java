package khabar.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test that sends GraphQL documents to the HTTP end point of the whole program: inject a {@code GraphQlTester}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureHttpGraphQlTester
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
public @interface KhabarApiTest {}
