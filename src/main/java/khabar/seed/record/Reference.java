package khabar.seed.record;

import java.util.Optional;
import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** A record's reference to another record by key. */
public record Reference(RecordKind kind, Located<String> key) {

    /** Returns empty if the key is null or a placeholder for a missing key. */
    static Stream<Reference> to(RecordKind kind, @Nullable Located<String> key) {
        return Optional.ofNullable(key)
                .filter(target -> !target.value().equals(FieldReader.PLACEHOLDER))
                .map(target -> new Reference(kind, target))
                .stream();
    }
}
