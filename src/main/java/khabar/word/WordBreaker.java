package khabar.word;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Breaks a text into words, with ICU's dictionaries for scripts without blanks. */
final class WordBreaker {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.ROOT);

    private static final Set<Integer> WITHOUT_BLANKS = Set.of(
            UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR);

    /** PostgreSQL rejects lexemes of more than two kilobytes. Longer words are ignored. */
    private static final int MAX_LENGTH = 150;

    private static final Pattern HYPHEN = Pattern.compile("\\p{Pd}");
    private static final Pattern INTERPUNCT = Pattern.compile("[·・･‧•=＝゠]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`´＇׳]");
    /** Separates parts within what ICU takes as a word. A zero-width non-joiner joins the parts of Persian words only. */
    private static final Pattern PARTS =
            Pattern.compile("['’‘ʼ`´＇׳:_]|(?<!\\d)[.]|[.](?!\\d)|(?<=\\p{IsArabic})\u200C+(?=\\p{IsArabic})");

    /** Marks a Hebrew acronym (צה״ל), for which most keyboards have only quotation marks. */
    private static final Pattern GERSHAYIM = Pattern.compile("(?<=\\p{IsHebrew})[\"״“”„](?=\\p{IsHebrew})");

    private static final Pattern DIGIT_GROUPS = Pattern.compile("(?<=\\p{Nd})[,٬](?=\\p{Nd})");

    private final String text;
    private final List<WrittenWord> words = new ArrayList<>();
    private final UnspacedBuilder unspaced = new UnspacedBuilder();
    private WrittenWord.Spaced last = new WrittenWord.Spaced(List.of(), 0);
    private boolean isHyphenated;

    private WordBreaker(String text) {
        this.text = text;
    }

    /** Whether ICU takes this as one word. */
    static boolean isOneWord(String text) {
        var boundaries = WORDS.clone();
        boundaries.setText(text);
        return boundaries.next() == text.length();
    }

    static String withoutGershayim(String text) {
        return GERSHAYIM.matcher(text).replaceAll("");
    }

    static List<WrittenWord> words(String text) {
        var breaker = new WordBreaker(withoutGershayim(NFKC.normalize(text)));
        breaker.run();
        return breaker.words;
    }

    private void run() {
        var boundaries = WORDS.clone();
        boundaries.setText(text);
        for (int from = boundaries.first(), to = boundaries.next();
                to != BreakIterator.DONE;
                from = to, to = boundaries.next()) {
            add(text.substring(from, to));
        }
        end();
    }

    private void add(String segment) {
        if (isUnspaced(segment)) {
            endSpaced();
            unspaced.add(segment);
        } else if (segment.codePoints().anyMatch(UCharacter::isLetterOrDigit)) {
            endUnspaced();
            addSpaced(segment);
        } else if (!last.parts().isEmpty()
                && !isHyphenated
                && HYPHEN.matcher(segment).matches()) {
            isHyphenated = true;
        } else if (unspaced.isEmpty() || !INTERPUNCT.matcher(segment).matches()) {
            end();
        }
    }

    private void addSpaced(String segment) {
        var parts = Stream.of(PARTS.split(DIGIT_GROUPS.matcher(segment).replaceAll("")))
                .filter(part -> part.codePoints().anyMatch(UCharacter::isLetterOrDigit)
                        && !WordFolding.fold(part).isEmpty())
                .toList();
        if (!isHyphenated) {
            endSpaced();
        }
        var all = new ArrayList<>(last.parts());
        all.addAll(parts);
        var hasSuffix = parts.size() > 1 && APOSTROPHE.matcher(segment).find();
        last = new WrittenWord.Spaced(all, hasSuffix ? all.size() - 1 : all.size());
        isHyphenated = false;
    }

    private void end() {
        endSpaced();
        endUnspaced();
    }

    private void endSpaced() {
        if (!last.parts().isEmpty() && last.joined().length() <= MAX_LENGTH) {
            words.add(last);
        }
        last = new WrittenWord.Spaced(List.of(), 0);
        isHyphenated = false;
    }

    private void endUnspaced() {
        if (!unspaced.isEmpty()) {
            words.add(unspaced.build());
        }
    }

    private static boolean isUnspaced(String segment) {
        var first = segment.codePointAt(0);
        return WITHOUT_BLANKS.contains(UScript.getScript(first)) && !UCharacter.isDigit(first);
    }
}
