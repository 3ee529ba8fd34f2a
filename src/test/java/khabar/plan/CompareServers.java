package khabar.plan;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import khabar.plan.ResponseComparison.Difference;
import khabar.plan.generator.GeneratedOperation;
import khabar.plan.generator.OperationGenerator;
import khabar.plan.generator.SchemaFiles;
import khabar.plan.generator.ValuePoolReader;

/** Compares the responses of two running servers: {@code CompareServers <url> <url> <count> <seed>}. */
public final class CompareServers {

    private static final int MAX_CAUSES = 20;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private CompareServers() {}

    public static void main(String... arguments) {
        if (arguments.length != 4) {
            throw new IllegalArgumentException("Give the addresses of two servers, a number of operations and a seed.");
        }
        var schema = SchemaFiles.schema();
        var comparison = new ResponseComparison(
                operation -> post(arguments[0], operation), operation -> post(arguments[1], operation));
        var pool = ValuePoolReader.read(schema, comparison.first());
        var run = new ComparisonRun(comparison, new OperationGenerator(schema, pool));
        var causes = new LinkedHashMap<String, Difference>();
        run.run(Long.parseLong(arguments[3]), Long.parseLong(arguments[2]), difference -> {
            if (causes.putIfAbsent(difference.cause(), difference) == null) {
                System.out.printf("%n--- %d: %s%n%s%n", causes.size(), difference.cause(), difference);
            }
            return causes.size() < MAX_CAUSES;
        });
        System.out.println(run.progress());
        System.exit(causes.isEmpty() ? 0 : 1);
    }

    private static String post(String server, GeneratedOperation operation) {
        var request = HttpRequest.newBuilder(URI.create(server))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(operation.body()))
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return response.statusCode() < 500
                    ? response.body()
                    : "HTTP " + response.statusCode() + " " + response.body();
        } catch (IOException e) {
            return ResponseComparison.SERVER_ERROR + "xx " + e;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
