/** Words of texts in the forms under which articles are indexed and searched. */
@ApplicationModule(allowedDependencies = {"name", "text"})
@NullMarked
package khabar.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
