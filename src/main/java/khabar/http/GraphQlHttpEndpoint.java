package khabar.http;

import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import khabar.observation.OperationCall;
import khabar.plan.KnownOperations;
import khabar.sql.WalPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
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

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";
    private static final String READ_AFTER = "Khabar-Read-After";

    private final RequestReader reader;
    private final PersistedDocuments documents;
    private final KnownOperations known;
    private final DisconnectWatch watch;
    private final ConcurrencyLimiter limiter;
    private final OperationResponder responder;
    private final ResponseWriter writer;

    GraphQlHttpEndpoint(
            RequestReader reader,
            PersistedDocuments documents,
            KnownOperations known,
            DisconnectWatch watch,
            ConcurrencyLimiter limiter,
            OperationResponder responder,
            ResponseWriter writer) {
        this.reader = reader;
        this.documents = documents;
        this.known = known;
        this.watch = watch;
        this.limiter = limiter;
        this.responder = responder;
        this.writer = writer;
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlOverHttp(GraphQlProperties properties) {
        return RouterFunctions.route(RequestPredicates.path(properties.getHttp().getPath()), this::handle);
    }

    @Bean
    MeterBinder operationQueueMetrics() {
        return limiter::bindTo;
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
        return document.isEmpty()
                ? writer.documentNotFound(type)
                : execute(request, graphQlRequest, document.get(), type);
    }

    /** Called after the body has arrived, so that no slow client delays others. */
    private ServerResponse execute(
            ServerRequest request, GraphQlHttpRequest graphQlRequest, String document, ResponseMediaType type)
            throws Exception {
        var call = OperationCall.of(document, graphQlRequest.operationName(), readAfter(request));
        var kind = known.rootFields(document, graphQlRequest.operationName());
        try {
            return watch.execute(
                    request,
                    call.statements(),
                    () -> limiter.execute(kind, () -> call.statements()
                            .call(() -> responder.respond(request, graphQlRequest, call, type))));
        } catch (HttpError error) {
            responder.rejected(call, error);
            throw error;
        }
    }

    /** Returns the position in the write-ahead log that the client has to see; null if it need not see any. */
    private static @Nullable WalPosition readAfter(ServerRequest request) {
        var position = request.headers().firstHeader(READ_AFTER);
        return position == null
                ? null
                : WalPosition.parse(position)
                        .orElseThrow(() -> HttpError.badRequest(
                                "`%s` is not a position. Send one that PostgreSQL gave, such as `0/3000148`."
                                        .formatted(READ_AFTER)));
    }
}
