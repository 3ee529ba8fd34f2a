package khabar.http;

import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import khabar.graphql.ErrorCode;
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
import org.springframework.http.CacheControl;
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
import tools.jackson.databind.json.JsonMapper;

/** Where GraphQL is asked: GET and POST of {@code /graphql}, as the specification "GraphQL over HTTP" says; it stands before Spring's own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(HttpSettings.class)
class GraphQlHttpEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlHttpEndpoint.class);
    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final WebGraphQlHandler graphQl;
    private final RequestReader calls;
    private final PersistedDocuments documents;
    private final JsonMapper json;
    private final Duration maxAge;
    private final IdGenerator ids = new AlternativeJdkIdGenerator();

    GraphQlHttpEndpoint(
            WebGraphQlHandler graphQl,
            RequestReader calls,
            PersistedDocuments documents,
            JsonMapper json,
            HttpSettings settings) {
        this.graphQl = graphQl;
        this.calls = calls;
        this.documents = documents;
        this.json = json;
        this.maxAge = settings.maxAge();
    }

    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlOverHttp(GraphQlProperties properties) {
        return RouterFunctions.route(RequestPredicates.path(properties.getHttp().getPath()), this::answer);
    }

    private ServerResponse answer(ServerRequest request) throws IOException, ServletException {
        var type = ResponseType.JSON;
        try {
            type = ResponseType.of(request);
            return answer(request, type);
        } catch (HttpError refused) {
            return response(refused.status(), type)
                    .headers(headers -> headers.putAll(refused.headers()))
                    .cacheControl(CacheControl.noStore())
                    .body(json.writeValueAsBytes(refused.body()));
        }
    }

    private ServerResponse answer(ServerRequest request, ResponseType type) throws IOException, ServletException {
        var method = request.method();
        if (method.equals(HttpMethod.OPTIONS)) {
            return ServerResponse.noContent().header(HttpHeaders.ALLOW, METHODS).build();
        }
        if (!List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST).contains(method)) {
            throw notAllowed("%s is not answered; send a POST, or a query with GET.".formatted(method), METHODS);
        }
        var call = calls.read(request);
        var document = documents.document(call);
        if (document.isEmpty()) {
            return response(type.status(false), type)
                    .cacheControl(CacheControl.noStore())
                    .body(json.writeValueAsBytes(notFound()));
        }
        var response = run(request, call, document.get());
        if (response.getExecutionResult().isDataPresent()) {
            documents.keep(call);
        }
        return method.equals(HttpMethod.POST)
                ? written(response, type)
                : writtenToCaches(response, type, document.get(), call);
    }

    /** The words that Apollo's clients look for. */
    private static Map<String, Object> notFound() {
        var code = ErrorCode.PERSISTED_QUERY_NOT_FOUND.name();
        return Map.of(
                "errors", List.of(Map.of("message", "PersistedQueryNotFound", "extensions", Map.of("code", code))));
    }

    private WebGraphQlResponse run(ServerRequest request, GraphQlHttpRequest call, String document) {
        // Messages are English, whatever language a browser prefers; those of documents are kept for all clients.
        var sent = new WebGraphQlRequest(
                URI.create(request.path()),
                request.headers().asHttpHeaders(),
                null,
                request.remoteAddress().orElse(null),
                request.attributes(),
                new DefaultGraphQlRequest(document, call.operationName(), call.variables(), call.extensions()),
                ids.generateId().toString(),
                Locale.ENGLISH);
        try {
            // All of it runs on this thread.
            return Objects.requireNonNull(graphQl.handleRequest(sent).block());
        } catch (RuntimeException e) {
            LOG.error("Execution {} failed", sent.getId(), e);
            throw new HttpError(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    ErrorCode.INTERNAL,
                    "Khabar failed at this request; the server's log has more under %s.".formatted(sent.getId()));
        }
    }

    private ServerResponse written(WebGraphQlResponse answer, ResponseType type) throws ServletException, IOException {
        return response(statusOf(answer, type), type).body(json.writeValueAsBytes(answer.toMap()));
    }

    private ServerResponse writtenToCaches(
            WebGraphQlResponse answer, ResponseType type, String document, GraphQlHttpRequest call)
            throws ServletException, IOException {
        if (!answer.getErrors().isEmpty()) {
            refuseOtherThanQueries(document, call);
            return response(statusOf(answer, type), type)
                    .cacheControl(CacheControl.noStore())
                    .body(json.writeValueAsBytes(answer.toMap()));
        }
        var body = json.writeValueAsBytes(answer.toMap());
        // A weak one: caches keep it when they compress, and the server does so too.
        return response(HttpStatus.OK, type)
                .eTag("W/\"" + PersistedDocuments.sha256(body).substring(0, 32) + "\"")
                .cacheControl(CacheControl.maxAge(maxAge).cachePublic())
                .body(body);
    }

    private static HttpStatus statusOf(WebGraphQlResponse answer, ResponseType type) {
        return type.status(answer.getExecutionResult().isDataPresent());
    }

    private static ServerResponse.BodyBuilder response(HttpStatus status, ResponseType type) {
        return ServerResponse.status(status).contentType(type.type()).varyBy(HttpHeaders.ACCEPT);
    }

    private static void refuseOtherThanQueries(String document, GraphQlHttpRequest call) {
        if (document.contains("mutation") || document.contains("subscription")) {
            try {
                Parser.parse(document).getDefinitionsOfType(OperationDefinition.class).stream()
                        .filter(operation -> call.operationName() == null
                                || call.operationName().equals(operation.getName()))
                        .filter(operation -> operation.getOperation() != Operation.QUERY)
                        .findFirst()
                        .ifPresent(operation -> {
                            throw notAllowed("With GET only queries are answered; send a POST.", "POST");
                        });
            } catch (InvalidSyntaxException e) {
                // The answer has said so.
            }
        }
    }

    private static HttpError notAllowed(String message, String allowed) {
        return new HttpError(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_REQUEST, message)
                .with(HttpHeaders.ALLOW, allowed);
    }
}
