/** The documents: full texts of articles, read from a folder beside the seed. */
@NullMarked
package khabar.seed.document;

import org.jspecify.annotations.NullMarked;
