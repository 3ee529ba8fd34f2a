package khabar.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import khabar.graphql.ErrorCode;
import khabar.plan.KnownOperations;
import khabar.plan.Operations;
import khabar.plan.Operations.Attempt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The {@code /graphql} endpoint, with GET and POST as specified by "GraphQL over HTTP". Takes precedence over Spring's
 * endpoint.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpSettings.class)
class GraphQlHttpEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlHttpEndpoint.class);
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final WebGraphQlHandler graphQl;
    private final Operations operations;
    private final KnownOperations known;
    private final RequestReader reader;
    private final PersistedDocuments documents;
    private final ResponseWriter writer;
    private final ConcurrencyLimiter limiter;
    private final DisconnectWatch watch;
    private final FailureLog failureLog;
    private final IdGenerator ids = new AlternativeJdkIdGenerator();

    GraphQlHttpEndpoint(
            WebGraphQlHandler graphQl,
            Operations operations,
            KnownOperations known,
            RequestReader reader,
            PersistedDocuments documents,
            ResponseWriter writer,
            ConcurrencyLimiter limiter,
            DisconnectWatch watch,
            FailureLog failureLog) {
        this.graphQl = graphQl;
        this.operations = operations;
        this.known = known;
        this.reader = reader;
        this.documents = documents;
        this.writer = writer;
        this.limiter = limiter;
        this.watch = watch;
        this.failureLog = failureLog;
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlOverHttp(GraphQlProperties properties) {
        return RouterFunctions.route(RequestPredicates.path(properties.getHttp().getPath()), this::handle);
    }

    private ServerResponse handle(ServerRequest request) throws Exception {
        var type = ResponseMediaType.JSON;
        try {
            type = ResponseMediaType.of(request);
            return handle(request, type);
        } catch (HttpError error) {
            return writer.error(error, type);
        }
    }

    private ServerResponse handle(ServerRequest request, ResponseMediaType type) throws Exception {
        var method = request.method();
        if (method.equals(HttpMethod.OPTIONS)) {
            return ServerResponse.noContent().header(HttpHeaders.ALLOW, METHODS).build();
        }
        if (!List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST).contains(method)) {
            throw HttpError.methodNotAllowed(
                    "The method %s is not supported. Send a POST, or a query with GET.".formatted(method), METHODS);
        }
        var graphQlRequest = reader.read(request);
        var document = documents.find(graphQlRequest);
        if (document.isEmpty()) {
            return writer.documentNotFound(type);
        }
        var kind = known.rootFields(document.get(), graphQlRequest.operationName());
        // After the body has arrived, so that no slow client delays others.
        var call = new FailureLog.Call(graphQlRequest, document.get(), System.nanoTime());
        try {
            return watch.execute(request, () -> limiter.execute(kind, () -> respond(request, call, type)));
        } catch (HttpError error) {
            failureLog.add(call, error);
            throw error;
        }
    }

    private ServerResponse respond(ServerRequest request, FailureLog.Call call, ResponseMediaType type)
            throws IOException, ServletException {
        var graphQlRequest = call.request();
        var document = call.document();
        var attempt = operations.write(document, graphQlRequest.operationName(), graphQlRequest.variables());
        if (attempt != null && attempt.response() != null) {
            documents.save(graphQlRequest);
            return request.method().equals(HttpMethod.POST)
                    ? writer.response(attempt.response(), type)
                    : writer.cacheableResponse(attempt.response(), type);
        }
        var response = execute(request, graphQlRequest, document, attempt);
        failureLog.add(call, response);
        if (response.getExecutionResult().isDataPresent()) {
            documents.save(graphQlRequest);
        }
        return request.method().equals(HttpMethod.POST)
                ? writer.response(response, type)
                : writer.cacheableResponse(response, type, document, graphQlRequest.operationName());
    }

    private WebGraphQlResponse execute(
            ServerRequest request, GraphQlHttpRequest graphQlRequest, String document, @Nullable Attempt attempt) {
        // English whatever language the browser prefers: the messages of an invalid document are cached for all
        // clients.
        var webRequest = new WebGraphQlRequest(
                URI.create(request.path()),
                request.headers().asHttpHeaders(),
                null,
                request.remoteAddress().orElse(null),
                request.attributes(),
                new DefaultGraphQlRequest(
                        document,
                        graphQlRequest.operationName(),
                        graphQlRequest.variables(),
                        graphQlRequest.extensions()),
                ids.generateId().toString(),
                Locale.ENGLISH);
        if (attempt != null) {
            webRequest.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(attempt::addTo).build());
        }
        try {
            // Does not wait: execution stays on this thread.
            return Objects.requireNonNull(graphQl.handleRequest(webRequest).block());
        } catch (RuntimeException e) {
            LOG.error("Execution {} failed", webRequest.getId(), e);
            throw new HttpError(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    ErrorCode.INTERNAL,
                    "Khabar failed to execute this request. Search the server log for %s."
                            .formatted(webRequest.getId()));
        }
    }
}
