/** The tables as Hibernate maps them: written by the loader, compared with the migrations at every start. */
@ApplicationModule(allowedDependencies = {"article", "entity", "event", "text"})
@NullMarked
package khabar.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
