/** Declared lists: their pages, orders and filters, read for many parents in one statement. */
@ApplicationModule(allowedDependencies = {"date", "graphql", "sql"})
@NullMarked
package khabar.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
