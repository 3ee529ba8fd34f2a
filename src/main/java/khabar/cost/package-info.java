/** What an operation may request, counted before it runs. */
@ApplicationModule(allowedDependencies = {"graphql", "table"})
@NullMarked
package khabar.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
