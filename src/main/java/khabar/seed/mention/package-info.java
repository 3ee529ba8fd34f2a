/** Automatic mentions: entities' names found in article bodies. */
@NullMarked
package khabar.seed.mention;

import org.jspecify.annotations.NullMarked;
