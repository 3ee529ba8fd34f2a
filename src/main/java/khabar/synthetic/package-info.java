/** Invented news of any size, for trials and measurements. */
@ApplicationModule(allowedDependencies = {"date", "entity", "event"})
@NullMarked
package khabar.synthetic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
