package khabar.plan;

import java.util.function.Function;
import khabar.plan.generator.GeneratedOperation;
import khabar.plan.shrink.OperationShrinker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two ways to answer an operation, which must give the same text and never fail. */
public record ResponseComparison(
        Function<GeneratedOperation, String> first, Function<GeneratedOperation, String> second) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Mark of an HTTP status of 500 or more, at the beginning of a response. */
    static final String SERVER_ERROR = "HTTP 5";

    private static final String INTERNAL = "\"code\":\"INTERNAL\"";

    /** A difference must not shrink to a failure, which has another cause. */
    private enum Kind {
        EQUAL,
        DIFFERENT,
        FAILURE
    }

    /** An operation, shrunk, and its responses. */
    public record Difference(GeneratedOperation operation, String first, String second) {

        /** Describes where the responses differ, equally for differences that probably have the same cause. */
        public String cause() {
            return isFailure(first) || isFailure(second)
                    ? "failure " + operation.query().replaceAll("\"[^\"]*\"|[0-9]+", "_")
                    : differingPath("", JSON.readTree(first), JSON.readTree(second));
        }

        @Override
        public String toString() {
            return "%s\n\nfirst:  %s\nsecond: %s\n".formatted(operation, first, second);
        }
    }

    /** Shrinks an operation to which the responses differ. */
    public Difference shrink(GeneratedOperation operation) {
        var kind = kind(operation);
        var small = OperationShrinker.shrink(operation, smaller -> kind(smaller) == kind);
        return new Difference(small, first.apply(small), second.apply(small));
    }

    /** Whether the responses differ, or one of them reports a failure of the server. */
    public boolean differ(GeneratedOperation operation) {
        return kind(operation) != Kind.EQUAL;
    }

    private Kind kind(GeneratedOperation operation) {
        var one = first.apply(operation);
        var other = second.apply(operation);
        if (isFailure(one) || isFailure(other)) {
            return Kind.FAILURE;
        }
        return one.equals(other) ? Kind.EQUAL : Kind.DIFFERENT;
    }

    private static boolean isFailure(String response) {
        return response.contains(INTERNAL) || response.startsWith(SERVER_ERROR);
    }

    private static String differingPath(String path, JsonNode one, JsonNode other) {
        if (one.equals(other)) {
            return "the order of the fields";
        }
        if (one.isObject() && other.isObject()) {
            if (!String.join(",", one.propertyNames()).equals(String.join(",", other.propertyNames()))) {
                return path + " has the fields " + one.propertyNames() + " and " + other.propertyNames();
            }
            for (var name : one.propertyNames()) {
                if (!one.path(name).equals(other.path(name))) {
                    return differingPath(path + "." + name, one.path(name), other.path(name));
                }
            }
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            for (var i = 0; i < one.size(); i++) {
                if (!one.path(i).equals(other.path(i))) {
                    return differingPath(path, one.path(i), other.path(i));
                }
            }
        }
        var isMessage = path.endsWith(".message");
        return path + " " + one.getNodeType() + " " + other.getNodeType()
                + (isMessage ? " " + one.asString().replaceAll("`[^`]*`|[0-9]+", "_") : "");
    }
}
