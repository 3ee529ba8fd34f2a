package khabar.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Languages of the explorer's own words. */
enum PageLanguage {
    EN("ltr"),
    HI("ltr"),
    FA("rtl"),
    TR("ltr");

    private static final List<String> TAGS =
            Stream.of(values()).map(PageLanguage::tag).toList();

    private final String direction;

    PageLanguage(String direction) {
        this.direction = direction;
    }

    /**
     * Returns the language that the address names, or else the one that the browser prefers, or else English.
     *
     * @param accepted the header {@code Accept-Language}
     */
    static PageLanguage of(@Nullable String tag, @Nullable String accepted) {
        return known(tag).or(() -> preferred(accepted)).orElse(EN);
    }

    private static Optional<PageLanguage> known(@Nullable String tag) {
        return Stream.of(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    private static Optional<PageLanguage> preferred(@Nullable String accepted) {
        try {
            return known(Locale.lookupTag(LanguageRange.parse(Objects.requireNonNullElse(accepted, "en")), TAGS));
        } catch (IllegalArgumentException notAHeader) {
            return Optional.empty();
        }
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Attributes of the root element. */
    String attributes() {
        return "lang=\"%s\" dir=\"%s\"".formatted(tag(), direction);
    }

    /** A text of {@code pages.properties}. */
    String text(String key) {
        return ResourceBundle.getBundle("khabar.web.pages", Locale.of(tag())).getString(key);
    }
}
