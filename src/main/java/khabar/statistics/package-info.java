/** Counts of events by dimension, and entities that share events. */
@ApplicationModule(allowedDependencies = {"article", "date", "entity", "event", "graphql", "sql", "table", "text"})
@NullMarked
package khabar.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
