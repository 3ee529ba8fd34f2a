package khabar.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import khabar.observation.FinishedOperation;
import khabar.observation.OperationListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects the requests of a client that has requested too many nodes. The cost of an operation is known when it ends,
 * so a client that has something left may go below zero, and then waits longer. The headers are those of the draft
 * "RateLimit header fields for HTTP" of the IETF.
 */
@Component
@ConditionalOnProperty("khabar.rate-limit.enabled")
@EnableConfigurationProperties(RateLimitSettings.class)
class RateLimiter extends OncePerRequestFilter implements OperationListener {

    private static final int NODES_PER_REQUEST = 10;
    private static final int MAX_CLIENTS = 100_000;

    private static final String POLICY = "RateLimit-Policy";
    private static final String STATE = "RateLimit";

    private final RateLimitSettings settings;
    private final String path;
    private final Cache<String, Bucket> buckets;

    RateLimiter(RateLimitSettings settings, GraphQlProperties graphQl) {
        this.settings = settings;
        this.path = graphQl.getHttp().getPath();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MAX_CLIENTS)
                .expireAfterAccess(settings.period().multipliedBy(2))
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + path)
                || request.getMethod().equals(HttpMethod.OPTIONS.name());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bucket = bucket(request);
        var isAdmitted = bucket.tryConsume(NODES_PER_REQUEST);
        addHeaders(response, bucket);
        if (isAdmitted) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(secondsUntil(bucket, NODES_PER_REQUEST)));
            // Tomcat closes it, because the body has not been read.
            response.setHeader(HttpHeaders.CONNECTION, "close");
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** Takes the cost of the operation from what its client has left. */
    @Override
    public void finished(FinishedOperation operation) {
        if (operation.nodes() != null
                && operation.nodes() > 0
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes http) {
            var bucket = bucket(http.getRequest());
            bucket.consumeIgnoringRateLimits(operation.nodes());
            addHeaders(Objects.requireNonNull(http.getResponse()), bucket);
        }
    }

    private Bucket bucket(HttpServletRequest request) {
        return buckets.get(ClientAddress.of(request.getRemoteAddr()), client -> Bucket.builder()
                .addLimit(limit -> limit.capacity(settings.nodes()).refillGreedy(settings.nodes(), settings.period()))
                .build());
    }

    private void addHeaders(HttpServletResponse response, Bucket bucket) {
        var remaining = Math.max(0, bucket.getAvailableTokens());
        response.setHeader(
                POLICY,
                "\"nodes\";q=%s;w=%s"
                        .formatted(settings.nodes(), settings.period().toSeconds()));
        response.setHeader(STATE, "\"nodes\";r=%s;t=%s".formatted(remaining, secondsUntil(bucket, settings.nodes())));
        // Browsers hide other headers from the scripts of other origins.
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, String.join(", ", POLICY, STATE, HttpHeaders.RETRY_AFTER));
    }

    private static long secondsUntil(Bucket bucket, long nodes) {
        var nanos = bucket.estimateAbilityToConsume(nodes).getNanosToWaitForRefill();
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
