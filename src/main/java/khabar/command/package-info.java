/** The command line: serve, load, check, schema, generate. */
@ApplicationModule(allowedDependencies = {"graphql", "postgres", "seed", "settings", "synthetic"})
@NullMarked
package khabar.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
