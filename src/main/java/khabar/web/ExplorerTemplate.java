package khabar.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** The HTML of every page of the explorer. The server fills in its head and where its files are. */
@Component
class ExplorerTemplate {

    private static final String LANGUAGE = "lang=\"en\"";
    private static final String BASE = "<base href=\"/\">";
    private static final String TITLE = "<title>Khabar</title>";
    private static final String HEAD = "<!-- head -->";

    private final JsonMapper json;
    private final ApiPath api;
    private final String demo;

    ExplorerTemplate(JsonMapper json, ApiPath api, @Value("${khabar.seeds:}") String seeds) {
        this.json = json;
        this.api = api;
        // The explorer then says on every page that all is invented.
        this.demo = seeds.equals("demo") ? " data-demo" : "";
    }

    /**
     * Returns the HTML of a page.
     *
     * @param path the address within the program, such as {@code /events/1}
     * @param url the whole address
     */
    String html(PageHead head, PageLanguage language, String path, String url) {
        return api.writeInto(BuiltPage.html("explorer"))
                .replace(LANGUAGE, language.attributes() + demo)
                .replace(BASE, "<base href=\"%s\">".formatted(base(path)))
                .replace(TITLE, "<title>%s</title>".formatted(title(head)))
                .replace(HEAD, metadata(head, url));
    }

    /** The root, relative to the page: right under any context path, and behind a proxy that adds one. */
    private static String base(String path) {
        var folders = path.chars().filter(character -> character == '/').count() - 1;
        return folders <= 0 ? "./" : "../".repeat((int) folders);
    }

    private static String title(PageHead head) {
        var title = HtmlUtils.htmlEscape(head.title(), "UTF-8");
        return title.equals("Khabar") ? title : title + " · Khabar";
    }

    private String metadata(PageHead head, String url) {
        var metadata = new StringBuilder(meta("name", "description", head.description()))
                .append(meta("property", "og:site_name", "Khabar"))
                .append(meta("property", "og:type", "website"))
                .append(meta("property", "og:title", head.title()))
                .append(meta("property", "og:description", head.description()))
                .append(meta("property", "og:url", url));
        if (!head.structuredData().isEmpty()) {
            // A text could contain </script>.
            var data = json.writeValueAsString(head.structuredData()).replace("<", "\\u003c");
            metadata.append("<script type=\"application/ld+json\">%s</script>".formatted(data));
        }
        return metadata.toString();
    }

    private static String meta(String attribute, String name, String content) {
        return "<meta %s=\"%s\" content=\"%s\">\n    "
                .formatted(attribute, name, HtmlUtils.htmlEscape(content, "UTF-8"));
    }
}
