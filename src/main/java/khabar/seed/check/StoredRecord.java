package khabar.seed.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the database knows of a record; types are of entities and events, dates and documents of articles. */
record StoredRecord(
        long id,
        String key,
        @Nullable String type,
        @Nullable String hash,
        @Nullable LocalDate sortDate,
        @Nullable String document,
        boolean hasBody) {}
