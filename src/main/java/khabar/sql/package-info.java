/** Builds SQL statements with parameters, runs them, and reads their results row by row. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
