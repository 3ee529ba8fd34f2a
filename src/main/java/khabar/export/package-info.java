/** The views of the schema {@code report}, written as CSV and Parquet. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
