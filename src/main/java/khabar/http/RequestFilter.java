package khabar.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rejects requests on which Spring would fail before it calls a handler. */
@Component
class RequestFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasWildcardAsContentType(request)) {
            response.setHeader("Accept-Post", MediaType.APPLICATION_JSON_VALUE);
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (hasMalformedParameters(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasWildcardAsContentType(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().contains("*");
    }

    private static boolean hasMalformedParameters(HttpServletRequest request) {
        var type = request.getContentType();
        if (type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            // Tomcat would read the body for parameters.
            return false;
        }
        try {
            request.getParameterMap();
            return false;
        } catch (InvalidParameterException e) {
            return true;
        }
    }
}
