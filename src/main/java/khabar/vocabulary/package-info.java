/** Vocabularies of the schema, with labels in several languages. */
@ApplicationModule(allowedDependencies = {"graphql", "table", "text"})
@NullMarked
package khabar.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
