package khabar.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import khabar.graphql.ErrorCode;
import khabar.observation.FinishedOperation;
import khabar.observation.OperationCall;
import khabar.observation.OperationListener;
import khabar.plan.Operations;
import khabar.plan.Operations.Attempt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Executes an operation whose turn has come, and responds. GraphQL Java executes what cannot be written at once. */
@Component
class OperationResponder {

    private static final Logger LOG = LoggerFactory.getLogger(OperationResponder.class);

    private final WebGraphQlHandler graphQl;
    private final Operations operations;
    private final PersistedDocuments documents;
    private final ResponseWriter writer;
    private final List<OperationListener> listeners;
    private final IdGenerator ids = new AlternativeJdkIdGenerator();

    OperationResponder(
            WebGraphQlHandler graphQl,
            Operations operations,
            PersistedDocuments documents,
            ResponseWriter writer,
            List<OperationListener> listeners) {
        this.graphQl = graphQl;
        this.operations = operations;
        this.documents = documents;
        this.writer = writer;
        this.listeners = listeners;
    }

    /** Tells the listeners of an operation that gets no other response than this error. */
    void rejected(OperationCall call, HttpError error) {
        finished(FinishedOperation.rejected(call, error.code(), String.valueOf(error.getMessage())));
    }

    private void finished(FinishedOperation operation) {
        listeners.forEach(listener -> listener.finished(operation));
    }

    ServerResponse respond(
            ServerRequest request, GraphQlHttpRequest graphQlRequest, OperationCall call, ResponseMediaType type)
            throws IOException, ServletException {
        var isPost = request.method().equals(HttpMethod.POST);
        var attempt = operations.write(call.document(), graphQlRequest.operationName(), graphQlRequest.variables());
        if (attempt != null && attempt.response() != null) {
            finished(FinishedOperation.succeeded(call, attempt.nodes()));
            documents.save(graphQlRequest);
            return isPost
                    ? writer.response(attempt.response(), type)
                    : writer.cacheableResponse(attempt.response(), type);
        }
        var response = execute(request, graphQlRequest, call.document(), attempt);
        finished(FinishedOperation.answered(call, response));
        if (response.getExecutionResult().isDataPresent()) {
            documents.save(graphQlRequest);
        }
        return isPost
                ? writer.response(response, type)
                : writer.cacheableResponse(response, type, call.document(), graphQlRequest.operationName());
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
