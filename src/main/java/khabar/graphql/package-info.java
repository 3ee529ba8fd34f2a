/** Foundation of the schema, independent of the domain: scalars, nodes, errors, descriptions and limits. */
@ApplicationModule(allowedDependencies = "sql")
@NullMarked
package khabar.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
