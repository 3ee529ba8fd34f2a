package khabar.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Sends the same CORS headers to all origins if all origins are allowed. Spring's own processor sends {@code Vary:
 * Origin}, which makes caches store one copy per origin. It also allows access only in responses to requests with an
 * {@code Origin}.
 */
@Component
class AnyOriginCorsProcessor extends DefaultCorsProcessor implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AbstractHandlerMapping mapping) {
            mapping.setCorsProcessor(this);
        }
        return bean;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (configuration == null || !allowsAnyOrigin(configuration) || CorsUtils.isPreFlightRequest(request)) {
            return super.processRequest(configuration, request, response);
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, CorsConfiguration.ALL);
        return true;
    }

    private static boolean allowsAnyOrigin(CorsConfiguration configuration) {
        return List.of(CorsConfiguration.ALL).equals(configuration.getAllowedOrigins())
                && !Boolean.TRUE.equals(configuration.getAllowCredentials());
    }
}
