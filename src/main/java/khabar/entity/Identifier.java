package khabar.entity;

import java.util.Locale;
import khabar.sql.TableMapping;
import org.jspecify.annotations.Nullable;

/** Identifier of an entity in another database. */
record Identifier(long entityId, IdentifierScheme scheme, String value) {

    static final TableMapping<Identifier> TABLE = TableMapping.of(
            "entity_identifier",
            "entity_identifier",
            "entity_id, scheme, value",
            row -> new Identifier(row.getLong(), row.getEnum(IdentifierScheme.class), row.getString()));

    /** Page about the entity; null if the scheme has no pages. */
    public @Nullable String url() {
        return switch (scheme) {
            case WIKIDATA -> "https://www.wikidata.org/wiki/" + value;
            case LEI -> "https://search.gleif.org/#/record/" + value;
            case WEBSITE -> value.toLowerCase(Locale.ROOT).startsWith("http") ? value : "https://" + value;
            case X_HANDLE -> "https://x.com/" + value.replaceFirst("^@", "");
            case ORCID -> "https://orcid.org/" + value;
            case TICKER, OTHER -> null;
        };
    }
}
