package khabar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.View;

/** GraphiQL's page, which knows where the API is. */
record GraphiqlView(ApiPath api) implements View {

    /** Without it, Spring would prefer a view that forwards to a file of this name. */
    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(api.writeInto(BuiltPage.html("graphiql")));
    }
}
