/** Mentions that Khabar finds by itself: the names of entities in the bodies of articles. */
@NullMarked
package khabar.seed.mention;

import org.jspecify.annotations.NullMarked;
