/** The schema's foundation: scalars, nodes, errors, descriptions and limits. Knows nothing of news. */
@ApplicationModule(allowedDependencies = {"sql"})
@NullMarked
package khabar.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
