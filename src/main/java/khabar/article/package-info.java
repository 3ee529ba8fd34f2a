/** Articles, publishers, stories and mentions. */
@ApplicationModule(allowedDependencies = {"entity", "graphql", "name", "sql", "table", "text"})
@NullMarked
package khabar.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
