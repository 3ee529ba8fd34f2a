package khabar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
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

    @BeforeAll
    static void load(@Autowired SeedLoader loader) {
        MadeUpSeed.create().load(loader);
    }

    @Test
    void answersEqually() {
        Function<GeneratedOperation, String> overHttp =
                operation -> api.post(operation.parameters()).json();
        var comparison = new ResponseComparison(overHttp, this::inProcess);
        var pool = ValuePoolReader.read(source.schema(), overHttp);
        var run = new ComparisonRun(comparison, new OperationGenerator(source.schema(), pool));
        var differences = new ArrayList<Difference>();

        run.run(SEED, OPERATIONS, difference -> {
            differences.add(difference);
            return false;
        });

        assertThat(differences).as(run.progress()).isEmpty();
    }

    private String inProcess(GeneratedOperation operation) {
        var request = new DefaultExecutionGraphQlRequest(
                operation.query(), null, operation.variables(), null, "differential-test", Locale.ENGLISH);
        var response = graphQl.execute(request).block();
        return json.writeValueAsString(response.getExecutionResult().toSpecification());
    }
}
