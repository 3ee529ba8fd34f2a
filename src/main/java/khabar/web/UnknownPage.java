package khabar.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a browser that asks for an unknown address the explorer's page for that, with status 404. */
@Component
class UnknownPage implements ErrorViewResolver {

    private final ExplorerTemplate template;

    UnknownPage(ExplorerTemplate template) {
        this.template = template;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return status == HttpStatus.NOT_FOUND
                ? new ModelAndView((ignored, failed, response) -> render(failed, response))
                : null;
    }

    private void render(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = address.substring(request.getContextPath().length());
        var headers = new HttpHeaders();
        PageHeaders.setExplorer(headers);
        headers.forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(template.html(PageHead.general("Not found"), path, address));
    }
}
