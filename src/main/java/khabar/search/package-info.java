/** Search: entities by a name in any script and spelling. */
@ApplicationModule(allowedDependencies = {"entity", "graphql", "text"})
@NullMarked
package khabar.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
