package khabar.word;

import com.ibm.icu.text.Normalizer2;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;

/**
 * Stems by the Snowball algorithm of a language.
 *
 * @param stemmers creates stemmers, which are not thread-safe
 * @param isUnaccented whether people often leave out the accents of the language, or have no keys for them
 */
record SnowballForms(Supplier<SnowballStemmer> stemmers, boolean isUnaccented) implements WordForms {

    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

    /** Shorter words are often told apart by their accents alone: ön and on, año and ano. */
    private static final int MIN_UNACCENTED_LENGTH = 5;

    @Override
    public Set<String> of(String word, String folded) {
        var forms = new LinkedHashSet<String>();
        forms.add(stem(folded));
        if (isUnaccented && folded.length() >= MIN_UNACCENTED_LENGTH) {
            forms.add(unaccented(stem(folded)));
            forms.add(stem(unaccented(folded)));
        }
        return forms;
    }

    private String stem(String word) {
        var stemmer = stemmers.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String unaccented(String word) {
        return UnaccentedWords.ascii(ACCENTS.matcher(NFD.normalize(word)).replaceAll(""));
    }
}
