/** The command line: serve, load, check, export, schema, generate. */
@ApplicationModule(allowedDependencies = {"export", "graphql", "postgres", "seed", "settings", "sql", "synthetic"})
@NullMarked
package khabar.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
