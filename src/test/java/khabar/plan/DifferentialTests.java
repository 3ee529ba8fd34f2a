package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
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

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        MadeUpSeed.create().load(loader);
    }

    @Test
    void answersEqually() {
        Function<GeneratedOperation, String> overHttp =
                operation -> api.post(operation.parameters()).json();
        // GraphQL Java comes first: the writer answers only operations that have been validated.
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

    private String byWriter(GeneratedOperation operation) {
        var attempt = operations.write(operation.query(), null, operation.variables());
        if (attempt == null || attempt.response() == null) {
            return byGraphQlJava(operation);
        }
        written.incrementAndGet();
        return new String(attempt.response(), StandardCharsets.UTF_8);
    }

    private String byGraphQlJava(GeneratedOperation operation) {
        var request = new DefaultExecutionGraphQlRequest(
                operation.query(), null, operation.variables(), null, "differential-test", Locale.ENGLISH);
        var response = graphQl.execute(request).block();
        return json.writeValueAsString(response.getExecutionResult().toSpecification());
    }
}
