/** Articles, publishers, stories and mentions. */
@ApplicationModule(allowedDependencies = {"entity", "graphql", "sql", "table", "text", "word"})
@NullMarked
package khabar.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
