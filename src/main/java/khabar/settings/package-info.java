/** The {@code khabar.*} settings: listed from their metadata, and checked at start. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
