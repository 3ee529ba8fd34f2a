/** Inserts mapped rows with COPY. */
@NullMarked
package khabar.seed.copy;

import org.jspecify.annotations.NullMarked;
