/**
 * Answers operations. Plans each from the declared types, reads it with one statement per root field, and writes the
 * response. Names, references and words in filters are looked up before, by further statements.
 */
@ApplicationModule(allowedDependencies = {"graphql", "sql", "table"})
@NullMarked
package khabar.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
