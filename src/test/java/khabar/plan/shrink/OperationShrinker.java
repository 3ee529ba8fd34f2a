package khabar.plan.shrink;

import graphql.language.AstPrinter;
import java.util.function.Predicate;
import khabar.plan.generator.GeneratedOperation;

/** Makes an operation smaller while it still fails. */
public final class OperationShrinker {

    private OperationShrinker() {}

    /** Returns an operation from which nothing can be removed without the failure. */
    public static GeneratedOperation shrink(GeneratedOperation operation, Predicate<GeneratedOperation> fails) {
        var small = operation;
        var shrunk = true;
        while (shrunk) {
            shrunk = false;
            var next = 0;
            var edits = OperationEdits.of(small);
            while (next < edits.size()) {
                var candidate = edits.get(next).get();
                if (size(candidate) < size(small) && fails.test(candidate)) {
                    small = candidate;
                    edits = OperationEdits.of(small);
                    shrunk = true;
                } else {
                    next++;
                }
            }
        }
        return small;
    }

    private static int size(GeneratedOperation operation) {
        return AstPrinter.printAstCompact(operation.document()).length()
                + operation.variables().toString().length();
    }
}
