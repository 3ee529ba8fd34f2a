/** Statistics: how many events, articles, publishers and persons there are of what, and who has how many events in common. */
@ApplicationModule(allowedDependencies = {"article", "entity", "event", "graphql", "text"})
@NullMarked
package khabar.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
