/** Spellings, sounds and search keys of names in any script. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package khabar.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
