package khabar.cost;

import org.jspecify.annotations.Nullable;

/**
 * What an operation requests, counted before it runs.
 *
 * @param nodes the number of nodes if all lists have their requested size
 * @param depth the depth of the most deeply nested field
 * @param exceeded the first limit that it exceeds; null if it exceeds none
 * @param dryRun whether it requests only its cost
 */
record Cost(int nodes, int depth, @Nullable LimitExceeded exceeded, boolean dryRun) {}
