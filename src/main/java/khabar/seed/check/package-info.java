/** Checks of a whole seed, against itself, the database and the articles' texts. */
@NullMarked
package khabar.seed.check;

import org.jspecify.annotations.NullMarked;
