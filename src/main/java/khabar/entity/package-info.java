/** Entities: the people, organizations, products and facilities that the news is about, and their names. */
@ApplicationModule(allowedDependencies = {"graphql", "text"})
@NullMarked
package khabar.entity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
