/** Hibernate mappings of the tables that seeds fill, and their Spring Data repositories. */
@ApplicationModule(allowedDependencies = {"article", "claim", "date", "entity", "event"})
@NullMarked
package khabar.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
