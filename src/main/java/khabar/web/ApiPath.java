package khabar.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes into pages where the API is, because {@code spring.graphql.http.path} can move it. */
@Component
class ApiPath {

    private static final String DEFAULT = "data-api=\"graphql\"";

    private final String attribute;

    ApiPath(@Value("${spring.graphql.http.path:/graphql}") String path) {
        // Relative to the page, which a proxy can publish below another path.
        this.attribute = "data-api=\"%s\"".formatted(path.replaceFirst("^/", ""));
    }

    String writeInto(String html) {
        return html.replace(DEFAULT, attribute);
    }
}
