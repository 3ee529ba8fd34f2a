package khabar.seed.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;

/** Parsers of words of which only some are known. */
public final class Choice {

    private Choice() {}

    public static <E extends Enum<E>> Function<String, E> of(Class<E> type) {
        var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var words = words(known);
        return written -> Enum.valueOf(type, words.apply(written));
    }

    public static Function<String, String> words(Collection<String> known) {
        return written -> {
            if (!known.contains(written)) {
                throw new IllegalArgumentException(
                        "%s is not known%s".formatted(written, Suggestion.among(known, written)));
            }
            return written;
        };
    }
}
