/** Languages, scripts, and texts in several languages. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
