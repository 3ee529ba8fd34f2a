package khabar.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The HTML that Vite has built for a page, or a note if it was not built. */
final class BuiltPage {

    private BuiltPage() {}

    static String html(String name) {
        var built = new ClassPathResource("static/%s/index.html".formatted(name));
        var page = built.exists() ? built : new ClassPathResource("khabar/web/not-built.html");
        try {
            return page.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
