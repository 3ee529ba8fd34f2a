/** All records by kind and key: those of the seed files, and the stored ones that they concern. */
@NullMarked
package khabar.seed.index;

import org.jspecify.annotations.NullMarked;
