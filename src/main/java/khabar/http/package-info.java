/** GraphQL over HTTP: GET, POST, persisted documents and caching. */
@ApplicationModule(allowedDependencies = {"graphql", "observation", "plan", "sql"})
@NullMarked
package khabar.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
