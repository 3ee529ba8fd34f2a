/** Counts of events by dimension, and entities that share events. */
@ApplicationModule(allowedDependencies = {"entity", "event", "graphql", "sql", "table"})
@NullMarked
package khabar.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
