package khabar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves GraphiQL at {@code /graphiql}, and the files of both pages. Maven builds them from {@code src/main/frontend}. */
@Configuration(proxyBeanMethods = false)
class GraphiqlConfiguration implements WebMvcConfigurer {

    // The editor, Monaco, adds inline styles at run time. Fonts and icons are data URLs in the style sheets.
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "worker-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "font-src 'self' data:",
            "img-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    @Bean
    View graphiqlPage(ApiPath api) {
        return new GraphiqlView(api);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        views.addViewController("/graphiql").setViewName("graphiqlPage");
        // Relative: the paths are different outside a proxy.
        views.addRedirectViewController("/graphiql/", "../graphiql")
                .setContextRelative(false)
                .setKeepQueryParams(true);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        addAssets(resources, "/graphiql/assets/**", "classpath:/static/graphiql/assets/");
        addAssets(resources, "/assets/**", "classpath:/static/explorer/assets/");
        resources.addResourceHandler("/favicon.svg").addResourceLocations("classpath:/static/explorer/");
    }

    private static void addAssets(ResourceHandlerRegistry resources, String path, String location) {
        resources
                .addResourceHandler(path)
                .addResourceLocations(location)
                // File names contain a hash of the content.
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new SecurityHeaders()).addPathPatterns("/graphiql/**");
    }

    private static class SecurityHeaders implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
            response.setHeader("X-Content-Type-Options", "nosniff");
            // The page refers to the assets of its build. A stale page would request files that no longer exist.
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            return true;
        }
    }
}
