/** A seed's records as written, with references by key and with the position of each value. */
@NullMarked
package khabar.seed.record;

import org.jspecify.annotations.NullMarked;
