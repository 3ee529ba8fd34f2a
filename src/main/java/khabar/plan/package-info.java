/** Answers operations: plans them from declared types, reads all data with one statement per root field, and writes. */
@ApplicationModule(allowedDependencies = {"graphql", "sql", "table"})
@NullMarked
package khabar.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
