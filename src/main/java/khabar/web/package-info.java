/** Browser pages and their security headers. */
@ApplicationModule(allowedDependencies = "graphql")
@NullMarked
package khabar.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
