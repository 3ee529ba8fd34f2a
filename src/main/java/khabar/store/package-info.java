/** The tables as Hibernate maps them, and their Spring Data repositories. */
@ApplicationModule(allowedDependencies = {"article", "claim", "date", "entity", "event", "name", "text"})
@NullMarked
package khabar.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
