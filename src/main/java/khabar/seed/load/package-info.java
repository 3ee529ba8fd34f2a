/** Writes a checked seed to the database. */
@NullMarked
package khabar.seed.load;

import org.jspecify.annotations.NullMarked;
