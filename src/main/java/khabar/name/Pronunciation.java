package khabar.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khabar.text.Scripts;

/** Pronunciation of a name, for comparing names across scripts. */
public final class Pronunciation {

    /**
     * Factors that reduce the score if words are reordered, the other name has one more word, or optional words differ.
     */
    private static final double REORDERED = 0.96;

    private static final double WORD_OMITTED = 0.9;
    private static final double OPTIONAL_WORDS_OMITTED = 0.98;
    /** Weight of an optional word, relative to others. */
    private static final double OPTIONAL_WEIGHT = 0.15;
    /** Largest share of the score that a match can lose because words in the other name have no counterpart. */
    private static final double MAX_UNMATCHED_LOSS = 0.3;
    /**
     * Factor for the deletion cost of vowels if the scripts are the same, or if one of them does not write short
     * vowels.
     */
    private static final double UNWRITTEN_VOWEL = 0.4;

    private final String script;
    private final List<Word> words;
    private final List<WholeName> wholeNames;

    private Pronunciation(String script, List<Word> words, List<WholeName> wholeNames) {
        this.script = script;
        this.words = words;
        this.wholeNames = wholeNames;
    }

    private record Word(PhonemeLattice lattice, boolean isOptional) {

        static Word of(String word) {
            return new Word(GraphemeToPhoneme.convert(word), TranslatedWords.isOptional(word));
        }

        double weight() {
            return isOptional ? OPTIONAL_WEIGHT * lattice.weight() : lattice.weight();
        }
    }

    /** Words of a name run together, with the factor for a match. */
    private record WholeName(PhonemeLattice lattice, double factor) {

        static WholeName of(Stream<Word> words, double factor) {
            return new WholeName(join(words), factor);
        }
    }

    public static Pronunciation of(String name) {
        var written = Spelling.words(name);
        var words = written.stream().map(Word::of).toList();
        var wholeNames = new ArrayList<>(List.of(WholeName.of(words.stream(), 1)));
        if (words.stream().anyMatch(Word::isOptional)) {
            wholeNames.add(WholeName.of(words.stream().filter(word -> !word.isOptional), OPTIONAL_WORDS_OMITTED));
        }
        if (written.stream().anyMatch(Acronyms::isAcronym)) {
            wholeNames.add(
                    WholeName.of(written.stream().map(Acronyms::pronounceable).map(Word::of), 1));
        }
        if (Scripts.of(name).equals("Hani")) {
            wholeNames.add(new WholeName(PhonemeLattice.of(written.stream().map(GraphemeToPhoneme::romanized)), 1));
        }
        return new Pronunciation(Scripts.of(name), words, wholeNames);
    }

    /**
     * Returns a score from 0 to 1, where 1 means the same pronunciation. If the other name has one more word, the score
     * is lower.
     */
    public double similarity(Pronunciation other) {
        var best = 0.0;
        for (var mine : wholeNames) {
            for (var theirs : other.wholeNames) {
                best = Math.max(best, mine.factor * theirs.factor * similarity(mine.lattice, theirs.lattice, other));
            }
        }
        if (best < REORDERED && (words.size() > 1 || other.words.size() > 1)) {
            best = Math.max(best, REORDERED * wordSimilarity(other));
        }
        return other.words.size() > 1 && best < WORD_OMITTED
                ? Math.max(best, WORD_OMITTED * partSimilarity(other))
                : best;
    }

    /**
     * Compares all paths of the Latin name with the primary phonemes of the other name, because Latin script is more
     * ambiguous.
     */
    private double similarity(PhonemeLattice mine, PhonemeLattice theirs, Pronunciation other) {
        var isVowelUnwritten = script.equals("Arab") || other.script.equals("Arab") || script.equals(other.script);
        var vowelFactor = isVowelUnwritten ? UNWRITTEN_VOWEL : 1;
        if (Scripts.isEastAsian(script) || Scripts.isEastAsian(other.script)) {
            return Math.max(mine.similarity(theirs, UNWRITTEN_VOWEL), theirs.similarity(mine, UNWRITTEN_VOWEL));
        }
        return other.script.equals("Latn")
                ? theirs.similarity(mine, vowelFactor)
                : mine.similarity(theirs, vowelFactor);
    }

    /**
     * Pairs each word with the most similar unpaired word in the other name. An extra word in the other name costs less
     * than a wrong word.
     */
    private double wordSimilarity(Pronunciation other) {
        var unmatched = new ArrayList<>(other.words);
        var matchedWeight = 0.0;
        var weight = 0.0;
        for (var word : words) {
            weight += word.weight();
            var counterpart = counterpart(word, unmatched, other);
            if (counterpart.isPresent()) {
                matchedWeight += word.weight() * counterpart.get().similarity;
                unmatched.remove(counterpart.get().word);
            }
        }
        var unmatchedWeight = unmatched.stream().mapToDouble(Word::weight).sum();
        return weight == 0
                ? 0
                : matchedWeight / weight * (1 - MAX_UNMATCHED_LOSS * unmatchedWeight / (unmatchedWeight + weight));
    }

    private record Counterpart(Word word, double similarity) {}

    private Optional<Counterpart> counterpart(Word word, List<Word> candidates, Pronunciation other) {
        return candidates.stream()
                .map(candidate -> new Counterpart(candidate, similarity(word.lattice, candidate.lattice, other)))
                .max(Comparator.comparingDouble(Counterpart::similarity));
    }

    /** Compares the whole name with the other name without its first or last word. */
    private double partSimilarity(Pronunciation other) {
        var mine = wholeNames.getFirst().lattice;
        var withoutLast = join(other.words.stream().limit(other.words.size() - 1L));
        var withoutFirst = join(other.words.stream().skip(1));
        return Math.max(similarity(mine, withoutLast, other), similarity(mine, withoutFirst, other));
    }

    private static PhonemeLattice join(Stream<Word> words) {
        return PhonemeLattice.of(words.map(Word::lattice));
    }

    @Override
    public String toString() {
        return words.stream().map(word -> word.lattice.primary()).toList().toString();
    }
}
