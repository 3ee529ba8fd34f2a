package khabar.http;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import khabar.graphql.SchemaText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the schema as a file, for code generators and editors. */
@Configuration(proxyBeanMethods = false)
class SchemaFile {

    private static final String PATH = "/schema.graphql";

    private final HttpSettings settings;
    private final SingletonSupplier<Content> content = SingletonSupplier.of(Content::print);

    SchemaFile(HttpSettings settings) {
        this.settings = settings;
    }

    private record Content(String text, String eTag) {

        static Content print() {
            try {
                var text = SchemaText.print();
                return new Content(text, '"' + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + '"');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Bean
    RouterFunction<ServerResponse> schemaRoute() {
        return RouterFunctions.route(methods(HttpMethod.GET, HttpMethod.HEAD).and(path(PATH)), this::respond);
    }

    private ServerResponse respond(ServerRequest request) {
        var schema = Objects.requireNonNull(content.get());
        var caching = CacheControl.maxAge(settings.maxAge()).cachePublic();
        return request.checkNotModified(schema.eTag).orElseGet(() -> ServerResponse.ok()
                .eTag(schema.eTag)
                .cacheControl(caching)
                // No media type is registered for SDL. Browsers show plain text.
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header("Content-Disposition", "inline; filename=\"khabar.graphql\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(schema.text));
    }
}
