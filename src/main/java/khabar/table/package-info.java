/** Declared types: their tables, fields, relations, lists, sort orders and filters. */
@ApplicationModule(allowedDependencies = {"date", "graphql", "sql", "text"})
@NullMarked
package khabar.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
