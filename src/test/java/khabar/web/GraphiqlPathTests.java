package khabar.web;

import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.test.context.TestPropertySource;

/** GraphiQL if the program has a path of its own, and the API another one in it. */
@TestPropertySource(properties = {"server.servlet.context-path=/news", "spring.graphql.http.path=/api/news"})
@EnabledIf("canRun")
class GraphiqlPathTests extends GraphiqlBrowserTests {}
