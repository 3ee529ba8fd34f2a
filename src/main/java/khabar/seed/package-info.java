/** Seeds: files that describe news. Each seed is checked as a whole and loaded in one transaction. */
@ApplicationModule(
        allowedDependencies = {"claim", "date", "derived", "entity", "event", "name", "sql", "store", "text", "word"})
@NullMarked
package khabar.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
