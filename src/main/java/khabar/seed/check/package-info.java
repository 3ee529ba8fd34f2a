/** Checks a seed's records against each other, the database and the documents. */
@NullMarked
package khabar.seed.check;

import org.jspecify.annotations.NullMarked;
