package khabar.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** External database or register that identifies entities. */
public enum IdentifierScheme {
    WIKIDATA,
    LEI,
    WEBSITE,
    TICKER,
    X_HANDLE,
    ORCID,
    OTHER;

    /** Page about the entity; null if the scheme has no pages. */
    @Nullable
    String url(String value) {
        return switch (this) {
            case WIKIDATA -> "https://www.wikidata.org/wiki/" + value;
            case LEI -> "https://search.gleif.org/#/record/" + value;
            case WEBSITE -> value.toLowerCase(Locale.ROOT).startsWith("http") ? value : "https://" + value;
            case X_HANDLE -> "https://x.com/" + value.replaceFirst("^@", "");
            case ORCID -> "https://orcid.org/" + value;
            case TICKER, OTHER -> null;
        };
    }
}
