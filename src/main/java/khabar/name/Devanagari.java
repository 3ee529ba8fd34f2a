package khabar.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Hindi pronunciation of Devanagari. A consonant without a vowel sign has an inherent vowel, the schwa, which speakers
 * often drop (schwa deletion).
 */
final class Devanagari {

    private static final String VIRAMA = "\u094D";
    /** A consonant with its nukta and signs, an independent vowel, or any other character. */
    private static final Pattern SYLLABLE = Pattern.compile("""
            (?<consonant>[\\u0915-\\u0939\\u0958-\\u095F\\u0978-\\u097F]\\u093C?)\
            (?<signs>\\u094D|[\\u0900-\\u0903\\u093A-\\u094C\\u094E\\u094F\\u0955-\\u0957]+)?|.""", Pattern.DOTALL);

    private static final Pattern ANUSVARA_BEFORE_LABIAL = Pattern.compile("ं(?=[पफबभम])");
    private static final String SCHWA = "अ";

    private Devanagari() {}

    /** Returns the word with a virama on each consonant whose schwa is silent. */
    static String withoutSilentSchwas(String word) {
        var syllables = new ArrayList<>(
                SYLLABLE.matcher(word).results().map(Syllable::of).toList());
        for (var at = syllables.size() - 1; at > 0; at--) {
            if (isSchwaSilent(syllables, at)) {
                syllables.set(at, syllables.get(at).withVirama());
            }
        }
        return syllables.stream().map(Syllable::text).collect(Collectors.joining());
    }

    /** Returns the word with each pronounced schwa written as अ, and each anusvara before a labial as म्. */
    static String withWrittenSchwas(String word) {
        var spoken = ANUSVARA_BEFORE_LABIAL.matcher(withoutSilentSchwas(word)).replaceAll("म्");
        return SYLLABLE.matcher(spoken)
                .replaceAll(match -> Syllable.of(match).hasSchwa() ? match.group() + SCHWA : match.group());
    }

    /**
     * A schwa is silent at the end of the word and before an independent vowel. Elsewhere it is silent between two
     * syllables that have a vowel. Call this from the last syllable to the second, since the result depends on whether
     * the next syllable keeps its vowel.
     */
    private static boolean isSchwaSilent(List<Syllable> syllables, int at) {
        if (!syllables.get(at).hasSchwa()) {
            return false;
        }
        var next = at + 1 < syllables.size() ? syllables.get(at + 1) : null;
        return next == null
                || !next.hasConsonant()
                || next.hasVowel() && syllables.get(at - 1).hasVowel();
    }

    private record Syllable(String text, boolean hasConsonant, boolean hasSchwa) {

        static Syllable of(MatchResult match) {
            var hasConsonant = match.group("consonant") != null;
            return new Syllable(match.group(), hasConsonant, hasConsonant && match.group("signs") == null);
        }

        boolean hasVowel() {
            return !text.endsWith(VIRAMA);
        }

        Syllable withVirama() {
            return new Syllable(text + VIRAMA, true, false);
        }
    }
}
