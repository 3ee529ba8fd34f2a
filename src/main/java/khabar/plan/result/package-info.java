/** The JSON that a statement returns, read in place, and the JSON of the response. */
@NullMarked
package khabar.plan.result;

import org.jspecify.annotations.NullMarked;
