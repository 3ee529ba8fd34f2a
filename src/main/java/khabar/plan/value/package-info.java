/** How the values of a response are taken from the result of a statement. */
@NullMarked
package khabar.plan.value;

import org.jspecify.annotations.NullMarked;
