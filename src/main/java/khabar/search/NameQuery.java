package khabar.search;

import java.util.List;
import java.util.Locale;
import khabar.entity.Entity;
import khabar.entity.Name;
import khabar.name.NameForms;
import khabar.name.Pronunciation;
import khabar.name.Spelling;
import khabar.text.Scripts;

/**
 * Name that is asked for, in the forms that are compared. The best score is 1 for the same letters, 0.99 for what {@link Spelling#normalized}
 * makes the same; below come the beginning of a name, the same in Latin letters, and what only sounds alike.
 */
final class NameQuery {

    private static final double NORMALIZED = 0.99;
    private static final double TRANSLITERATED = 0.97;
    private static final double FUZZY = 0.95;
    private static final double PHONETIC = 0.94;
    /** What sounds less alike is no answer. */
    private static final double LEAST = 0.45;

    private final String text;
    private final String script;
    private final String normalized;
    private final NameMatching matching;
    private final List<String> forms;

    /** The forms in small Latin letters. */
    private final List<String> latin;

    private final List<Pronunciation> pronunciations;

    NameQuery(String query, NameMatching matching) {
        this.text = query.strip();
        this.matching = matching;
        this.script = Scripts.of(text);
        this.normalized = Spelling.normalized(text);
        this.forms = matching == NameMatching.CROSS_SCRIPT ? NameForms.of(text) : List.of(text);
        this.latin = forms.stream()
                .map(form -> Spelling.latin(form).toLowerCase(Locale.ROOT))
                .toList();
        this.pronunciations = forms.stream().map(Pronunciation::of).toList();
    }

    String text() {
        return text;
    }

    String script() {
        return script;
    }

    String normalized() {
        return normalized;
    }

    NameMatching matching() {
        return matching;
    }

    /** What the name may be in another language; first the name itself. */
    List<String> forms() {
        return forms;
    }

    Match with(Entity entity, Name name) {
        var best = kindAndScore(name);
        return new Match(entity, name, best.kind, best.score);
    }

    /** Whether a match is good enough to be told. */
    static boolean isGood(Match match) {
        return match.score() >= LEAST;
    }

    private record Score(MatchKind kind, double score) {}

    private Score kindAndScore(Name name) {
        var other = name.text().value();
        if (other.equals(text)) {
            return new Score(MatchKind.EXACT, 1);
        }
        var otherNormalized = Spelling.normalized(other);
        if (otherNormalized.equals(normalized)) {
            return new Score(MatchKind.EXACT, NORMALIZED);
        }
        if (matching == NameMatching.EXACT) {
            return new Score(MatchKind.EXACT, 0);
        }
        return better(prefix(otherNormalized), similar(name));
    }

    private Score prefix(String other) {
        if (!other.startsWith(normalized) || normalized.isEmpty()) {
            return new Score(MatchKind.PREFIX, 0);
        }
        var share = (double) normalized.length() / other.length();
        var isWord = other.charAt(normalized.length()) == ' ';
        return new Score(MatchKind.PREFIX, (isWord ? 0.79 : 0.76) + 0.2 * share);
    }

    private Score similar(Name name) {
        var isSameScript = name.text().script().equals(script);
        if (!isSameScript && matching == NameMatching.FUZZY) {
            return new Score(MatchKind.FUZZY, 0);
        }
        if (!isSameScript && latin.contains(name.latin().toLowerCase(Locale.ROOT))) {
            return new Score(MatchKind.TRANSLITERATED, TRANSLITERATED);
        }
        var pronunciation = Pronunciation.of(name.text().value());
        var similarity = pronunciations.stream()
                .mapToDouble(each -> each.similarity(pronunciation))
                .max()
                .orElse(0);
        return isSameScript
                ? new Score(MatchKind.FUZZY, FUZZY * similarity)
                : new Score(MatchKind.PHONETIC, PHONETIC * similarity);
    }

    private static Score better(Score one, Score other) {
        return one.score >= other.score ? one : other;
    }
}
