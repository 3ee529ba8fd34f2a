package khabar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Shows a browser that asks for an unknown address the explorer's page for that, with status 404. */
@Component
class UnknownPage implements HandlerExceptionResolver, Ordered {

    private final ExplorerTemplate template;

    UnknownPage(ExplorerTemplate template) {
        this.template = template;
    }

    /** Before Spring's resolvers, after which the error is answered in JSON. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        if (!(failure instanceof NoResourceFoundException) || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            return null;
        }
        try {
            render(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private void render(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = request.getRequestURI();
        var path = address.substring(request.getContextPath().length());
        var headers = new HttpHeaders();
        PageHeaders.setExplorer(headers);
        headers.forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var language = PageLanguage.of(request.getParameter("lang"), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.getWriter().write(template.html(PageHead.general("notFound", language), language, path, address));
    }
}
