/** The records of a seed, as they are written: references are keys, and everything knows its place. */
@NullMarked
package khabar.seed.record;

import org.jspecify.annotations.NullMarked;
