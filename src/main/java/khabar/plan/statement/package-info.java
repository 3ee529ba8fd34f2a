/** The rows that an operation reads, rendered as one statement. */
@NullMarked
package khabar.plan.statement;

import org.jspecify.annotations.NullMarked;
