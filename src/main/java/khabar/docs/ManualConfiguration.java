package khabar.docs;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import khabar.web.PageHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Serves the documentation at {@code /docs}. */
@Configuration(proxyBeanMethods = false)
class ManualConfiguration implements WebMvcConfigurer {

    private static final String FIRST_PAGE = "start";

    @Bean
    RouterFunction<ServerResponse> documentation(Manual manual, ManualTemplate template) {
        return RouterFunctions.route()
                // Names of files have a dot.
                .GET("/docs/{page:[a-z-]+}", request -> page(request, manual, template))
                .GET("/docs/search.json", request -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(manual.pages().stream()
                                .map(ManualConfiguration::indexed)
                                .toList()))
                .build();
    }

    private static ServerResponse page(ServerRequest request, Manual manual, ManualTemplate template)
            throws NoResourceFoundException {
        var name = request.pathVariable("page");
        var page = manual.find(name)
                .orElseThrow(() -> new NoResourceFoundException(
                        request.method(), request.uri().getPath(), "docs/" + name));
        return ServerResponse.ok()
                .headers(PageHeaders::setExplorer)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(template.html(page, manual));
    }

    private static Map<String, Object> indexed(ManualPage page) {
        var indexed = new LinkedHashMap<String, Object>();
        indexed.put("page", page.name());
        indexed.put("title", page.title());
        indexed.put("sections", page.sections());
        return indexed;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        // Relative: the paths are different outside a proxy.
        views.addRedirectViewController("/docs", "docs/" + FIRST_PAGE).setContextRelative(false);
        views.addRedirectViewController("/docs/", FIRST_PAGE).setContextRelative(false);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/docs/assets/**")
                .addResourceLocations("classpath:/static/docs/assets/")
                // File names contain a hash of the content.
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        resources
                .addResourceHandler("/docs/*.svg", "/docs/*.json")
                .addResourceLocations("classpath:/docs/", "classpath:/static/docs/");
        resources.addResourceHandler("/docs/clients/*").addResourceLocations("classpath:/docs/clients/");
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new TypeHeader()).addPathPatterns("/docs/**");
    }

    private static class TypeHeader implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("X-Content-Type-Options", "nosniff");
            return true;
        }
    }
}
