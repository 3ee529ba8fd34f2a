package khabar.entity;

import java.util.List;
import khabar.sql.TableMapping;
import khabar.text.LanguageChoice;
import khabar.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A spelling of an entity's name in one language. */
public record Name(
        long rowId,
        long entityId,
        LocalizedText text,
        NameKind kind,
        boolean isPreferred,
        String latin,
        @Nullable Long firstSeenInId) {

    public static final TableMapping<Name> TABLE = TableMapping.of(
            "entity_name",
            "entity_name",
            "id, entity_id, name, language_code, script, kind, is_preferred, name_latin, first_seen_in_id",
            row -> new Name(
                    row.getLong(),
                    row.getLong(),
                    LocalizedText.of(row.getString(), row.getString(), row.getString()),
                    row.getEnum(NameKind.class),
                    row.getBoolean(),
                    row.getString(),
                    row.getLongOrNull()));

    /** Chooses the name to show to readers of these languages, which are in order of preference; of English if null. */
    static LocalizedText choose(List<Name> names, @Nullable List<String> languages) {
        var candidates = names.stream().filter(Name::isCandidate).toList();
        var preferences = languages == null ? List.of("en") : languages;
        return LanguageChoice.of(candidates, name -> name.text.language(), Name::isPreferred, preferences, "en")
                .map(choice -> choice.isFallback() && languages != null
                        ? choice.text().text.asFallback()
                        : choice.text().text)
                .orElseThrow(() -> new IllegalStateException("An entity has no preferred name"));
    }

    private boolean isCandidate() {
        return isPreferred || kind == NameKind.LABEL || kind == NameKind.ALIAS;
    }
}
