/** Logs and measures operations that have ended. */
@ApplicationModule(allowedDependencies = {"graphql", "plan", "sql"})
@NullMarked
package khabar.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
