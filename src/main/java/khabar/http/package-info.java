/** GraphQL over HTTP: what a request and an answer look like on the wire, for clients and for the caches between. */
@ApplicationModule(allowedDependencies = "graphql")
@NullMarked
package khabar.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
