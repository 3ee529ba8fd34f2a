package khabar.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Devanagari as Hindi is spoken: a consonant without a vowel sign is followed by a short a, which is often silent. */
final class Devanagari {

    private static final String VIRAMA = "\u094D";
    /** A consonant with what it bears, an independent vowel, or anything else. */
    private static final Pattern SYLLABLE = Pattern.compile("""
            (?<consonant>[\\u0915-\\u0939\\u0958-\\u095F\\u0978-\\u097F]\\u093C?)\
            (?<borne>\\u094D|[\\u0900-\\u0903\\u093A-\\u094C\\u094E\\u094F\\u0955-\\u0957]+)?|.""", Pattern.DOTALL);

    private static final Pattern NASAL_OF_LIPS = Pattern.compile("ं(?=[पफबभम])");
    private static final String SHORT_A = "अ";

    private Devanagari() {}

    /** The word with a virama where the a is silent. */
    static String spoken(String word) {
        var syllables = new ArrayList<>(
                SYLLABLE.matcher(word).results().map(Syllable::of).toList());
        for (var at = syllables.size() - 1; at > 0; at--) {
            if (isSilent(syllables, at)) {
                syllables.set(at, syllables.get(at).silent());
            }
        }
        return syllables.stream().map(Syllable::text).collect(Collectors.joining());
    }

    /** The word as it is spoken, with the letter for a short a where none is written, and nasals as those before lips sound. */
    static String voweled(String word) {
        return SYLLABLE.matcher(NASAL_OF_LIPS.matcher(spoken(word)).replaceAll("म्"))
                .replaceAll(match -> Syllable.of(match).isBare() ? match.group() + SHORT_A : match.group());
    }

    /** At the end and before a vowel; from there backwards, between a vowel with one consonant and another syllable. */
    private static boolean isSilent(List<Syllable> syllables, int at) {
        if (!syllables.get(at).isBare()) {
            return false;
        }
        var next = at + 1 < syllables.size() ? syllables.get(at + 1) : null;
        return next == null
                || !next.hasConsonant()
                || next.hasVowel() && syllables.get(at - 1).hasVowel();
    }

    private record Syllable(String text, boolean hasConsonant, boolean isBare) {

        static Syllable of(MatchResult match) {
            var hasConsonant = match.group("consonant") != null;
            return new Syllable(match.group(), hasConsonant, hasConsonant && match.group("borne") == null);
        }

        boolean hasVowel() {
            return !text.endsWith(VIRAMA);
        }

        Syllable silent() {
            return new Syllable(text + VIRAMA, true, false);
        }
    }
}
