package khabar.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** The HTML that Vite has built for a page. */
public final class BuiltPage {

    private BuiltPage() {}

    /** Returns the page, or empty if it was not built. */
    public static Optional<String> find(String name) {
        var page = new ClassPathResource("static/%s/index.html".formatted(name));
        return page.exists() ? Optional.of(read(page)) : Optional.empty();
    }

    /** Returns the page, or a note if it was not built. */
    static String html(String name) {
        return find(name).orElseGet(() -> read(new ClassPathResource("khabar/web/not-built.html")));
    }

    private static String read(ClassPathResource page) {
        try {
            return page.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
