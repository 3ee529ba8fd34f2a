package khabar.graphql;

/** Why a field has the error {@link ErrorCode#UNAVAILABLE}. In the GraphQL context, for the log. */
public record FailureCause(String message) {}
