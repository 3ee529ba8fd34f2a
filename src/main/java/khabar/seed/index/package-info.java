/** Index of the seed's records, and of stored records that the seed replaces or refers to. */
@NullMarked
package khabar.seed.index;

import org.jspecify.annotations.NullMarked;
