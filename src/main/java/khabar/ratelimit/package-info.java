/** How much each client may request. */
@ApplicationModule(allowedDependencies = "observation")
@NullMarked
package khabar.ratelimit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
