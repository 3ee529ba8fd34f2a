/** The embedded PostgreSQL server, used if no database is configured. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
