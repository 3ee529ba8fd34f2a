/** The documentation at {@code /docs}: pages in Markdown, references that are generated, and their search index. */
@ApplicationModule(allowedDependencies = {"settings", "web"})
@NullMarked
package khabar.docs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
