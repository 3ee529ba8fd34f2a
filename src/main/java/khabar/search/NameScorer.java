package khabar.search;

import java.util.List;
import java.util.Locale;
import khabar.name.Pronunciation;
import khabar.name.Spelling;

/**
 * Scores names against a query: 1 if they are equal, 0.99 if they are equal after normalization. Prefixes, equal Latin
 * transliterations and similar sounds score lower.
 */
final class NameScorer {

    private static final double NORMALIZED = 0.99;
    private static final double TRANSLITERATED = 0.97;
    private static final double MAX_FUZZY = 0.95;
    private static final double MAX_PHONETIC = 0.94;

    private final NameQuery query;

    /** The query's forms in lowercase Latin letters. */
    private final List<String> latinForms;

    private final List<Pronunciation> pronunciations;

    NameScorer(NameQuery query) {
        this.query = query;
        this.latinForms = query.forms().stream()
                .map(form -> Spelling.latin(form).toLowerCase(Locale.ROOT))
                .toList();
        this.pronunciations = query.spoken().stream().map(Pronunciation::of).toList();
    }

    SearchMatch match(CandidateName name) {
        var score = score(name);
        return new SearchMatch(name, score.kind, score.value);
    }

    private record Score(MatchKind kind, double value) {}

    private Score score(CandidateName name) {
        var text = name.text();
        if (text.equals(query.text())) {
            return new Score(MatchKind.EXACT, 1);
        }
        var normalized = Spelling.normalized(text);
        if (normalized.equals(query.normalized())) {
            return new Score(MatchKind.EXACT, NORMALIZED);
        }
        if (query.matching() == NameMatching.EXACT) {
            return new Score(MatchKind.EXACT, 0);
        }
        return higher(prefixScore(normalized), similarityScore(name));
    }

    /**
     * The more of the name the prefix covers, the higher the score. A prefix that ends at a word boundary scores
     * higher.
     */
    private Score prefixScore(String name) {
        var prefix = query.normalized();
        if (!name.startsWith(prefix) || prefix.isEmpty()) {
            return new Score(MatchKind.PREFIX, 0);
        }
        var share = (double) prefix.length() / name.length();
        var endsWord = name.charAt(prefix.length()) == ' ';
        return new Score(MatchKind.PREFIX, (endsWord ? 0.79 : 0.76) + 0.2 * share);
    }

    private Score similarityScore(CandidateName name) {
        var isSameScript = name.script().equals(query.script());
        if (!isSameScript && query.matching() == NameMatching.FUZZY) {
            return new Score(MatchKind.FUZZY, 0);
        }
        if (!isSameScript && latinForms.contains(name.latin().toLowerCase(Locale.ROOT))) {
            return new Score(MatchKind.TRANSLITERATED, TRANSLITERATED);
        }
        var pronunciation = Pronunciation.of(name.text());
        var similarity = pronunciations.stream()
                .mapToDouble(form -> form.similarity(pronunciation))
                .max()
                .orElse(0);
        return isSameScript
                ? new Score(MatchKind.FUZZY, MAX_FUZZY * similarity)
                : new Score(MatchKind.PHONETIC, MAX_PHONETIC * similarity);
    }

    private static Score higher(Score first, Score second) {
        return first.value >= second.value ? first : second;
    }
}
