/** Seed files, read as trees of nodes that have their positions. */
@NullMarked
package khabar.seed.source;

import org.jspecify.annotations.NullMarked;
