package khabar.word;

import com.ibm.icu.lang.UCharacter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words to find anywhere in an article. Stop words need not occur, unless they look like names: acronyms (WHO), words
 * with a capital (a tour of The Who), or if there is nothing else to find (The Who).
 */
final class LooseWords {

    /** Acronyms that are also frequent words, besides the stop words. */
    private static final Set<String> ALSO_WORDS = Set.of("us");

    private final List<WrittenWord> words;
    private final List<String> languages;
    /** Whether all is in capitals, so that they do not tell an acronym from a word. */
    private final boolean isShouted;

    LooseWords(List<WrittenWord> words, List<String> languages) {
        this.words = words;
        this.languages = languages;
        this.isShouted = words.stream().allMatch(LooseWords::isUpperCase)
                && words.stream().anyMatch(word -> !isAlsoWord(word));
    }

    List<String> conditions() {
        return isStopWordsOnly()
                ? List.of(WordQuery.phrase(words, languages))
                : IntStream.range(0, words.size()).mapToObj(this::condition).toList();
    }

    private String condition(int at) {
        return switch (words.get(at)) {
            case WrittenWord.Unspaced unspaced -> WordQuery.anywhere(unspaced);
            case WrittenWord.Spaced spaced ->
                WordQuery.anyOf(isAcronym(spaced) ? acronyms(spaced) : alternatives(spaced, at));
        };
    }

    private static Collection<String> acronyms(WrittenWord.Spaced word) {
        return WordQuery.quoted(Readings.acronyms(word));
    }

    private Collection<String> alternatives(WrittenWord.Spaced word, int at) {
        var alternatives = WordQuery.alternatives(word, languages);
        alternatives.addAll(joinedWithNext(at - 1));
        alternatives.addAll(joinedWithNext(at));
        var isName =
                at > 0 && !isShouted && UCharacter.isUpperCase(word.joined().codePointAt(0));
        if (!isName) {
            // The marker stands for the word in every article of a language in which it is a stop word.
            stopLanguages(word).forEach(language -> alternatives.add(Lexemes.quoted(Readings.marker(language))));
        }
        return alternatives;
    }

    /** Open AI also finds OpenAI. */
    private List<String> joinedWithNext(int at) {
        if (at >= 0
                && at + 1 < words.size()
                && words.get(at) instanceof WrittenWord.Spaced first
                && words.get(at + 1) instanceof WrittenWord.Spaced second
                && WordSplits.canJoin(first.joined(), second.joined())) {
            var joined = first.joined() + second.joined();
            var languagesOfJoined = WordSplits.languagesOfJoined(joined);
            return WordQuery.quoted(
                    languagesOfJoined.isEmpty()
                            ? List.of(WordFolding.fold(joined))
                            : Readings.of(joined, languagesOfJoined));
        }
        return List.of();
    }

    /** Whether there is a language in which all words are stop words. */
    private boolean isStopWordsOnly() {
        return languages.stream()
                .anyMatch(language -> !words.isEmpty()
                        && words.stream()
                                .allMatch(word ->
                                        !isAcronym(word) && stopLanguages(word).contains(language)));
    }

    private List<String> stopLanguages(WrittenWord word) {
        return word instanceof WrittenWord.Spaced spaced
                ? StopWords.languagesOf(WordFolding.fold(spaced.joined())).stream()
                        .filter(languages::contains)
                        .toList()
                : List.of();
    }

    private boolean isAcronym(WrittenWord word) {
        return !isShouted
                && isAlsoWord(word)
                && word instanceof WrittenWord.Spaced spaced
                && !Readings.acronyms(spaced).isEmpty();
    }

    private static boolean isAlsoWord(WrittenWord word) {
        return word instanceof WrittenWord.Spaced spaced
                && (ALSO_WORDS.contains(WordFolding.fold(spaced.joined()))
                        || !StopWords.languagesOf(WordFolding.fold(spaced.joined()))
                                .isEmpty());
    }

    private static boolean isUpperCase(WrittenWord word) {
        return word instanceof WrittenWord.Spaced spaced
                && spaced.joined().codePoints().anyMatch(UCharacter::isUpperCase)
                && spaced.joined().codePoints().noneMatch(UCharacter::isLowerCase);
    }
}
