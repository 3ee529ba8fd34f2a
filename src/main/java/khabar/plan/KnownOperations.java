package khabar.plan;

import java.util.Objects;
import khabar.plan.PlanCache.OperationKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of an operation before it is executed, if it has been executed before. */
@Component
public class KnownOperations {

    private final PlanCache cache;

    KnownOperations(PlanCache cache) {
        this.cache = cache;
    }

    /** Returns the names of the root fields; empty for an operation that is new. */
    public String rootFields(String document, @Nullable String operationName) {
        var operation = cache.operation(new OperationKey(document, operationName));
        return operation == null ? "" : operation.rootFields();
    }

    /** Returns the name; a hyphen if it has none, or is new. */
    public String name(String document, @Nullable String operationName) {
        var operation = cache.operation(new OperationKey(document, operationName));
        return operation == null
                ? "-"
                : Objects.requireNonNullElse(operation.definition().getName(), "-");
    }
}
