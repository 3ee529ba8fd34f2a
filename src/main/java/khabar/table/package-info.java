/** Lists that modules declare with their orders and filters. One statement reads the pages for many parents. */
@ApplicationModule(allowedDependencies = {"date", "graphql", "sql", "text"})
@NullMarked
package khabar.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
