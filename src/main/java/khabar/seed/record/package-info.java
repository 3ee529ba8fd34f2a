/** The records of a seed as they are written: with references by key, and with the positions of their values. */
@NullMarked
package khabar.seed.record;

import org.jspecify.annotations.NullMarked;
