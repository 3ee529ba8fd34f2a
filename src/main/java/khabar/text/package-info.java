/** Words and dates as people write them: languages, scripts, spellings, and dates that are only partly known. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
