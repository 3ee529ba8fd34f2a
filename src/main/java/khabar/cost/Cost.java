package khabar.cost;

import org.jspecify.annotations.Nullable;

/**
 * Cost of an operation, counted before the operation runs.
 *
 * @param nodes the number of nodes if every list has its requested size
 * @param depth the depth of the most deeply nested field
 * @param exceeded the first exceeded limit; null if the operation is within all limits
 * @param dryRun whether the operation requests only its own cost
 */
record Cost(int nodes, int depth, @Nullable LimitExceeded exceeded, boolean dryRun) {}
