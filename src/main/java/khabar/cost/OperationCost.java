package khabar.cost;

/** What an operation costs, and what is allowed. */
record OperationCost(int nodesRequested, int nodeLimit, int depth, int depthLimit) {}
