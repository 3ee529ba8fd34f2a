/** The command line: serve, load, check, schema. */
@ApplicationModule(allowedDependencies = {"graphql", "postgres", "seed", "settings"})
@NullMarked
package khabar.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
