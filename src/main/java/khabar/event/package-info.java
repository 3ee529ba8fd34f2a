/** Events: what happened to entities according to articles, and where these disagree. */
@ApplicationModule(allowedDependencies = {"article", "entity", "graphql", "text"})
@NullMarked
package khabar.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
