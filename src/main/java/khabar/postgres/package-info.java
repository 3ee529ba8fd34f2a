/** The embedded PostgreSQL server, used if no database is configured, and checks of the connections to any server. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
