package khabar.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Korean nouns without particles and endings, and the parts of compounds. Which particle follows depends on whether the
 * noun ends in a consonant, so 이 is no particle in 아이.
 */
final class KoreanForms implements WordForms {

    private static final List<String> AFTER_CONSONANT =
            List.of("은", "이", "을", "과", "으로", "이나", "이란", "이라고", "이라는", "이며", "이다");
    private static final List<String> AFTER_VOWEL = List.of("는", "가", "를", "와", "로", "나", "란", "라고", "라는", "며", "다");

    private static final List<String> AFTER_ANY = List.of(
            "의", "에", "에서", "에게", "에게서", "께서", "께", "한테", "도", "만", "부터", "까지", "보다", "처럼", "마다", "조차", "밖에", "들", "씨",
            "님", "측");

    /** Endings of the verbs 하다 and 되다, which make verbs of nouns. */
    private static final Pattern VERB =
            Pattern.compile("(?<=^.{2,8})(?:하|했|한|할|합|해|되|됐|된|될|됩|돼)(?:다|며|고|는|지|여|기|던|습니다|니다|면|면서|려고|도록|였다|자|서|)$");

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+");
    private static final int MAX_PARTICLES = 3;

    @Override
    public Set<String> of(String word, String folded) {
        var forms = new LinkedHashSet<String>();
        forms.add(folded);
        if (HANGUL.matcher(folded).matches()) {
            addWithoutParticles(folded, forms, MAX_PARTICLES);
            forms.add(VERB.matcher(folded).replaceAll(""));
        }
        return forms;
    }

    private static void addWithoutParticles(String word, Set<String> forms, int count) {
        if (count == 0) {
            return;
        }
        for (var particles : List.of(AFTER_CONSONANT, AFTER_VOWEL, AFTER_ANY)) {
            for (var particle : particles) {
                var length = word.length() - particle.length();
                if (length >= 2 && word.endsWith(particle) && canFollow(particles, particle, word.charAt(length - 1))) {
                    forms.add(word.substring(0, length));
                    addWithoutParticles(word.substring(0, length), forms, count - 1);
                }
            }
        }
    }

    private static boolean canFollow(List<String> particles, String particle, char syllable) {
        var last = (syllable - '가') % 28;
        var endsInVowel = last == 0 || (particle.equals("로") && last == 8); // ㄹ
        return particles == AFTER_ANY || endsInVowel == (particles == AFTER_VOWEL);
    }
}
