/** Limits on what an operation can request, checked before it runs. */
@ApplicationModule(allowedDependencies = {"graphql", "plan", "table"})
@NullMarked
package khabar.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
