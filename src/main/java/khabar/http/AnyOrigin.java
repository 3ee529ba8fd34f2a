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
 * Answers pages of every origin alike, where every origin may ask: Spring would tell caches that the answer varies by origin, and tell only
 * those that name one that they may read it.
 */
@Component
class AnyOrigin extends DefaultCorsProcessor implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AbstractHandlerMapping mapping) {
            mapping.setCorsProcessor(this);
        }
        return bean;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration allowed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (allowed == null || !isAnyone(allowed) || CorsUtils.isPreFlightRequest(request)) {
            return super.processRequest(allowed, request, response);
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, CorsConfiguration.ALL);
        return true;
    }

    private static boolean isAnyone(CorsConfiguration allowed) {
        return List.of(CorsConfiguration.ALL).equals(allowed.getAllowedOrigins())
                && !Boolean.TRUE.equals(allowed.getAllowCredentials());
    }
}
