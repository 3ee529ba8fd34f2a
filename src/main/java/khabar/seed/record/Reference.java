package khabar.seed.record;

import java.util.Optional;
import java.util.stream.Stream;
import khabar.seed.source.FieldReader;
import khabar.seed.source.Located;
import org.jspecify.annotations.Nullable;

/** That a record names another by its key. */
public record Reference(RecordKind kind, Located<String> key) {

    static Stream<Reference> to(RecordKind kind, @Nullable Located<String> key) {
        return Optional.ofNullable(key)
                .filter(named -> !named.value().equals(FieldReader.MISSING))
                .map(named -> new Reference(kind, named))
                .stream();
    }
}
