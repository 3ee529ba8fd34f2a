package khabar.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Languages of the explorer's own words. */
enum PageLanguage {
    EN("ltr"),
    HI("ltr"),
    FA("rtl"),
    TR("ltr");

    private final String direction;

    PageLanguage(String direction) {
        this.direction = direction;
    }

    /** Returns the language with this tag, or else English. */
    static PageLanguage of(@Nullable String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(EN);
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Attributes of the root element. */
    String attributes() {
        return "lang=\"%s\" dir=\"%s\"".formatted(tag(), direction);
    }
}
