package khabar.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Columns of a stored record that a load compares with the seed.
 *
 * @param hash null if the row was not written from a seed
 * @param type type of an entity or event; null for other records
 * @param sortDate sort date of an article; null for other records
 * @param document name of the file with an article's full text; null if there is none
 */
public record StoredRecord(
        long id,
        String key,
        @Nullable String hash,
        @Nullable String type,
        @Nullable LocalDate sortDate,
        @Nullable String document,
        boolean hasBody) {

    StoredRecord(Long id, String key, @Nullable String hash) {
        this(id, key, hash, null, null, null, false);
    }

    StoredRecord(Long id, String key, @Nullable String hash, Enum<?> type) {
        this(id, key, hash, type.name(), null, null, false);
    }

    StoredRecord(
            Long id,
            String key,
            @Nullable String hash,
            LocalDate sortDate,
            @Nullable String document,
            boolean hasBody) {
        this(id, key, hash, null, sortDate, document, hasBody);
    }
}
