/** SQL statements: built with parameters, run, and read row by row. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
