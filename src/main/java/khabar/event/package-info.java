/** Events, their participants and roles. */
@ApplicationModule(allowedDependencies = {"article", "date", "entity", "graphql", "sql", "table", "text"})
@NullMarked
package khabar.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
