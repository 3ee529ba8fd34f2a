/** Names in any script: normalized, transliterated, and compared by pronunciation. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package khabar.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
