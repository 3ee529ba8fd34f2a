package khabar.seed.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Parsers for fixed vocabularies. Error messages suggest the word that was probably meant. */
public final class VocabularyParser {

    private VocabularyParser() {}

    public static <E extends Enum<E>> Function<String, E> ofEnum(Class<E> type) {
        return written -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(written))
                .findFirst()
                .orElseThrow(() -> unknown(names(type), written));
    }

    public static Function<String, String> ofWords(Collection<String> known) {
        return written -> {
            if (!known.contains(written)) {
                throw unknown(known, written);
            }
            return written;
        };
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static IllegalArgumentException unknown(Collection<String> known, String written) {
        return new IllegalArgumentException(
                "%s is not a known value%s".formatted(written, Suggestion.inVocabulary(known, written)));
    }
}
