/** Articles: what was published, by whom, in which language, and whom it mentions. */
@ApplicationModule(allowedDependencies = {"entity", "graphql", "text"})
@NullMarked
package khabar.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
