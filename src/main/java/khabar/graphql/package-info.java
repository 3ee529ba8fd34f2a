/** The GraphQL machinery that every module declares its fields to; it knows no domain type. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package khabar.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
