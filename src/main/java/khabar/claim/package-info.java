/** Reports, claims, attested values and disputes: what articles state about events. */
@ApplicationModule(allowedDependencies = {"event", "sql", "table", "text"})
@NullMarked
package khabar.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
