package khabar.seed.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record in the database. Entities and events have a type; articles have a sort date and can have a document. */
public record StoredRecord(
        long id,
        String key,
        @Nullable String type,
        @Nullable String hash,
        @Nullable LocalDate sortDate,
        @Nullable String document,
        boolean hasBody) {}
