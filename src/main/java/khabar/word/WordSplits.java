package khabar.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways to write a word as two words: هوشمصنوعی as هوش مصنوعی, میرود as می رود, 인공지능회사 as 인공지능 회사, and OpenAI as Open AI. */
final class WordSplits {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}+");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}{4,20}");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{L})");

    /** Shorter parts are mostly chance: مادر (mother) is not ما در (we in). */
    private static final int MIN_PART = 3;

    private static final int MAX_LENGTH = 20;

    private static final Set<String> PREFIXES = Set.of("می", "نمی", "بی", "هم");
    private static final Set<String> SUFFIXES = Set.of("ها", "های", "تر", "ای", "ام", "اش", "که");

    private WordSplits() {}

    static Stream<List<String>> of(String word) {
        if (ARABIC.matcher(word).matches()) {
            var folded = WordFolding.fold(word);
            return folded.length() > MAX_LENGTH
                    ? Stream.of()
                    : IntStream.range(2, folded.length() - 1)
                            .mapToObj(at -> List.of(folded.substring(0, at), folded.substring(at)))
                            .filter(parts -> areParts(parts.getFirst(), parts.getLast()));
        }
        if (HANGUL.matcher(word).matches()) {
            return IntStream.range(2, word.length() - 1)
                    .mapToObj(at -> List.of(word.substring(0, at), word.substring(at)));
        }
        var humps = List.of(INNER_CAPITAL.split(word));
        return humps.size() > 1 ? Stream.of(humps) : Stream.of();
    }

    /** Languages whose base forms the parts of a word have; none if they are parts of a name. */
    static List<String> languagesOfParts(String word) {
        return HANGUL.matcher(word).matches() ? List.of("ko") : List.of();
    }

    /** Languages whose base forms two words have if they are joined: شرکت of شرکت ها. */
    static List<String> languagesOfJoined(String word) {
        return ARABIC.matcher(word).matches() && SUFFIXES.stream().anyMatch(word::endsWith)
                ? List.of("fa")
                : languagesOfParts(word);
    }

    /** Whether two adjacent words may also be written as one. */
    static boolean canJoin(String first, String second) {
        return ARABIC.matcher(first).matches()
                ? areParts(WordFolding.fold(first), WordFolding.fold(second))
                : first.length() > 1 && second.length() > 1;
    }

    private static boolean areParts(String first, String second) {
        return (first.length() >= MIN_PART && second.length() >= MIN_PART)
                || PREFIXES.contains(first)
                || SUFFIXES.contains(second);
    }
}
