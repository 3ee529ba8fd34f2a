package khabar.seed.record;

import java.util.Optional;
import java.util.stream.Stream;
import khabar.seed.source.At;
import khabar.seed.source.Fields;
import org.jspecify.annotations.Nullable;

/** That a record names another by its key. */
public record Reference(Kind kind, At<String> key) {

    static Stream<Reference> to(Kind kind, @Nullable At<String> key) {
        return Optional.ofNullable(key)
                .filter(named -> !named.value().equals(Fields.MISSING))
                .map(named -> new Reference(kind, named))
                .stream();
    }
}
