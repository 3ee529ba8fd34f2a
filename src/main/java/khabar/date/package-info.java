/** Dates of any precision, which are parsed from EDTF, sorted, and formatted in any language and calendar. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.date;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
