/** People, organizations, products and facilities, and their names. */
@ApplicationModule(allowedDependencies = {"graphql", "name", "sql", "table", "text"})
@NullMarked
package khabar.entity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
