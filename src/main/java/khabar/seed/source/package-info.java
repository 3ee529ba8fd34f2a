/** Files of seeds as trees of values, each of which knows its place. */
@NullMarked
package khabar.seed.source;

import org.jspecify.annotations.NullMarked;
