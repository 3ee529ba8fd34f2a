package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import khabar.plan.ResponseComparison.Difference;
import khabar.plan.generator.GeneratedOperation;
import khabar.plan.generator.OperationGenerator;
import khabar.plan.generator.ValuePoolReader;
import khabar.plan.madeup.MadeUpSeed;
import khabar.seed.SeedLoader;
import khabar.testing.ApiTest;
import khabar.testing.GraphQlApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers generated operations in two ways, which must give the same bytes. {@code -Dkhabar.operations=1000000} runs longer, {@code
 * -Dkhabar.seed=1} generates other operations.
 */
@ApiTest("khabar.seeds=seeds") // a context of its own, whose database has the made-up news as well
class DifferentialTests {

    private static final int OPERATIONS = Integer.getInteger("khabar.operations", 2000);
    private static final long SEED = Long.getLong("khabar.seed", 1);

    @Autowired
    GraphQlApi api;

    @Autowired
    ExecutionGraphQlService graphQl;

    @Autowired
    GraphQlSource source;

    @Autowired
    JsonMapper json;

    @Autowired
    Operations operations;

    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger count = new AtomicInteger();

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        MadeUpSeed.create().load(loader);
    }

    @Test
    void answersEqually() {
        Function<GeneratedOperation, String> overHttp =
                operation -> api.post(operation.parameters()).json();
        var comparison = new ResponseComparison(this::byGraphQlJava, this::byWriter);
        var pool = ValuePoolReader.read(source.schema(), overHttp);
        var run = new ComparisonRun(comparison, new OperationGenerator(source.schema(), pool));
        var differences = new ArrayList<Difference>();

        run.run(SEED, OPERATIONS, difference -> {
            differences.add(difference);
            return false;
        });

        assertThat(differences).as(run.progress()).isEmpty();
        assertThat(written).as("operations that the writer answered").hasValueGreaterThan(OPERATIONS / 2);
    }

    /**
     * Answers the operation with other variables before, so that a plan that is kept for them must not be used for the
     * variables at hand.
     */
    private String byWriter(GeneratedOperation operation) {
        execute(operation.query(), changed(operation.variables()));
        execute(operation.query(), Map.of());
        var attempt = operations.write(operation.query(), null, operation.variables());
        if (attempt != null && attempt.response() != null) {
            written.incrementAndGet();
            return new String(attempt.response(), StandardCharsets.UTF_8);
        }
        var response = execute(operation.query(), operation.variables());
        if (attempt != null) {
            assertThat(response).as("a response that could be written").containsAnyOf("\"errors\"", "\"nodeLimit\"");
        }
        return response;
    }

    private static Map<String, Object> changed(Map<String, Object> variables) {
        var changed = new LinkedHashMap<String, Object>();
        variables.forEach((name, value) -> changed.put(
                name,
                switch (value) {
                    case Boolean bool -> !bool;
                    case Integer number -> number + 1;
                    case List<?> list -> list.reversed();
                    case null -> null;
                    default -> value;
                }));
        return changed;
    }

    /** The comment makes the document a new one, for which no plan is kept. */
    private String byGraphQlJava(GeneratedOperation operation) {
        return execute(operation.query() + "\n#" + count.incrementAndGet(), operation.variables());
    }

    private String execute(String query, Map<String, Object> variables) {
        var request =
                new DefaultExecutionGraphQlRequest(query, null, variables, null, "differential-test", Locale.ENGLISH);
        var response = graphQl.execute(request).block();
        return json.writeValueAsString(response.getExecutionResult().toSpecification());
    }
}
