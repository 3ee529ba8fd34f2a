/** The PostgreSQL that Khabar brings along for whoever has configured none. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
