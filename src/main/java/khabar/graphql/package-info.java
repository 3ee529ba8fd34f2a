/**
 * Schema foundation that does not depend on the domain: scalars, nodes, selections, errors, descriptions and limits.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
