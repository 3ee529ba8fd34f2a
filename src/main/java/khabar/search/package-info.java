/** Search for entities by name, in any script and spelling. */
@ApplicationModule(allowedDependencies = {"entity", "graphql", "name", "sql", "table", "text"})
@NullMarked
package khabar.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
