/** The sources of events: reports, claims, attested values and disputes. */
@ApplicationModule(allowedDependencies = {"article", "date", "entity", "event", "graphql", "sql", "table", "text"})
@NullMarked
package khabar.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
