package khabar.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import khabar.graphql.ErrorCode;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers, in the form of GraphQL errors, the requests that no handler answers: those that Tomcat rejects, and those
 * for unknown paths.
 */
class ErrorReport extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReport.class);

    private final JsonMapper json;
    private final @Nullable CorsConfiguration cors;
    private final String endpoint;

    ErrorReport(JsonMapper json, @Nullable CorsConfiguration cors, String endpoint) {
        this.json = json;
        this.cors = cors;
        this.endpoint = endpoint;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        if (failure != null && status >= 500) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        allowOrigin(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(ResponseMediaType.JSON.mediaType().toString());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            var body = json.writeValueAsBytes(HttpError.body(code(status), message(status)));
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            // The client has gone away.
        }
    }

    private void allowOrigin(Request request, Response response) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var allowed = cors == null ? null : cors.checkOrigin(origin == null ? CorsConfiguration.ALL : origin);
        if (allowed != null) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, allowed);
        }
    }

    private static ErrorCode code(int status) {
        return switch (status) {
            case 408 -> ErrorCode.TIMEOUT;
            case 413, 414, 431 -> ErrorCode.LIMIT_EXCEEDED;
            case 429 -> ErrorCode.RATE_LIMITED;
            case 503 -> ErrorCode.UNAVAILABLE;
            case 501, 505 -> ErrorCode.BAD_REQUEST;
            default -> status < 500 ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
        };
    }

    private String message(int status) {
        return switch (status) {
            case 404 -> "Nothing has this address. The GraphQL endpoint is %s.".formatted(endpoint);
            case 405 ->
                "This address does not support the method. Send queries to %s with GET or POST.".formatted(endpoint);
            case 406 -> "The response has none of the media types in `Accept`. Accept `application/json`.";
            case 408 -> "The request took too long to arrive. Send it again.";
            case 413 -> "The body is too large. Send several requests.";
            case 414, 431 -> "The address and headers are too long. Send the query with POST.";
            case 415 -> "The media type of the body is not supported. Send `application/json`.";
            case 429 ->
                "You have requested too many nodes. Wait for the seconds in `Retry-After`, or request less at once.";
            case 501 -> "The method or encoding of the request is not supported. Send queries with GET or POST.";
            case 503 -> "The server is starting or stopping. Send this request again later.";
            case 505 -> "The version of HTTP is not supported. Use HTTP/1.1.";
            default ->
                status < 500
                        ? "The request is not valid HTTP. Check its address, which must be percent-encoded UTF-8, and its headers."
                        : "Khabar failed to answer this request. The server log has the reason.";
        };
    }

    /** Replaces Tomcat's error report, whose pages are HTML. */
    @Component
    static class Installer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

        private final JsonMapper json;
        private final GraphQlProperties graphQl;
        private final GraphQlCorsProperties cors;

        Installer(JsonMapper json, GraphQlProperties graphQl, GraphQlCorsProperties cors) {
            this.json = json;
            this.graphQl = graphQl;
            this.cors = cors;
        }

        /** After Spring Boot has added a report of its own. */
        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void customize(TomcatServletWebServerFactory tomcat) {
            tomcat.addContextCustomizers(context -> {
                var host = (StandardHost) context.getParent();
                var others = List.of(host.getPipeline().getValves()).stream()
                        .filter(ErrorReportValve.class::isInstance)
                        .toList();
                others.forEach(host.getPipeline()::removeValve);
                host.getPipeline()
                        .addValve(new ErrorReport(
                                json,
                                cors.toCorsConfiguration(),
                                context.getPath() + graphQl.getHttp().getPath()));
                // Tomcat adds a report of this class unless there is one.
                host.setErrorReportValveClass(ErrorReport.class.getName());
            });
        }
    }
}
