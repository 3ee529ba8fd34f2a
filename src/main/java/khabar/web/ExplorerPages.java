package khabar.web;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves the explorer's pages. They are one document; the browser shows what belongs to the address. */
@Configuration(proxyBeanMethods = false)
class ExplorerPages {

    /** Pages that show no single record, with the keys of their titles. */
    private static final Map<String, String> OVERVIEWS =
            Map.of("/", "home", "/events", "events", "/disputes", "disputes", "/stats", "statistics");

    private final ExplorerTemplate template;
    private final PageHeads heads;

    ExplorerPages(ExplorerTemplate template, PageHeads heads) {
        this.template = template;
        this.heads = heads;
    }

    @Bean
    RouterFunction<ServerResponse> explorer() {
        var reads = methods(HttpMethod.GET, HttpMethod.HEAD);
        var pages = RouterFunctions.route();
        OVERVIEWS.forEach((path, title) -> pages.route(
                reads.and(path(path)),
                request -> respond(request, Optional.of(PageHead.general(title, language(request))))));
        for (var kind : PageKind.values()) {
            pages.route(reads.and(path("/" + kind.section() + "/{key}")), request -> record(request, kind));
        }
        return pages.build();
    }

    private ServerResponse record(ServerRequest request, PageKind kind) {
        return respond(request, heads.find(kind, request.pathVariable("key"), language(request)));
    }

    private static PageLanguage language(ServerRequest request) {
        return PageLanguage.of(
                request.param("lang").orElse(null), request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private ServerResponse respond(ServerRequest request, Optional<PageHead> head) {
        var language = language(request);
        var path = request.requestPath().pathWithinApplication().value();
        var html = template.html(
                head.orElse(PageHead.general("notFound", language)),
                language,
                path,
                request.uri().toString());
        return ServerResponse.status(head.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
                .headers(PageHeaders::setExplorer)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html);
    }
}
