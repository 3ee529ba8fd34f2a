/** Tables and columns computed from others so that reads are cheap: counts, disputes, search keys, words of articles. */
@ApplicationModule(allowedDependencies = "name")
@NullMarked
package khabar.derived;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
