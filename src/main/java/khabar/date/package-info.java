/** Dates as precisely as they are known: EDTF, sort dates, and wording in any language and calendar. */
@ApplicationModule(allowedDependencies = "text")
@NullMarked
package khabar.date;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
