/** Stored values computed from other rows: counts, disputes, search keys and search vectors. */
@ApplicationModule(allowedDependencies = {"name", "word"})
@NullMarked
package khabar.derived;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
