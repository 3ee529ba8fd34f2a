/**
 * Schema foundation that does not depend on the domain: scalars, global IDs, errors, descriptions and limits.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
