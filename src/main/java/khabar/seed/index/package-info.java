/** All records by kind and key: those of the seed, and the stored ones that it replaces or refers to. */
@NullMarked
package khabar.seed.index;

import org.jspecify.annotations.NullMarked;
