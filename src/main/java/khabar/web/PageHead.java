package khabar.web;

import java.util.Map;

/**
 * What search engines and link previews read of a page.
 *
 * @param structuredData JSON-LD in the vocabulary of schema.org; empty if the page is about no single thing
 */
record PageHead(String title, String description, Map<String, Object> structuredData) {

    /**
     * Head of a page that is about no single thing.
     *
     * @param title key of the title in {@code pages.properties}
     */
    static PageHead general(String title, PageLanguage language) {
        return new PageHead(language.text(title), language.text("about"), Map.of());
    }
}
