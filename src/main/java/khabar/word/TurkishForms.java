package khabar.word;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import khabar.name.Spelling;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * Turkish stems. Words are stemmed twice, with and without ı. The stemmer recognizes endings by their vowels: the ending of
 * yılları, but not of "yillari", which people type if their keyboard has no ı.
 */
final class TurkishForms implements WordForms {

    private static final SnowballForms SNOWBALL = new SnowballForms(TurkishStemmer::new, true);

    /** Shorter stems are mostly wrong (kas of kasım, ac of acı), except before long endings (yıl of yılları). */
    private static final int MIN_LENGTH = 4;

    private static final Pattern LONG_ENDING = Pattern.compile(".*(?:l[ae]r|[dt][ae]).*");

    /** The possessive of a word that ends in a vowel, which the stemmer leaves half: dava of davası. */
    private static final Pattern POSSESSIVE =
            Pattern.compile("(?<=..[aeıioöuü])s[ıiuü](?:n(?:[ıiuü]n?|[ae]|d[ae]n?))?$");

    /** Tenses of verbs, which Snowball leaves: ayrıldı, ayrılmış, ayrılacak, ayrılmak. */
    private static final Pattern TENSE =
            Pattern.compile("(?<=^.{4,20})(?:[dt][ıiuü](?:m|n|k|l[ae]r)?|m[ıiuü]ş(?:l[ae]r|t[ıiuü])?"
                    + "|y?[ae]c[ae][kğ](?:[ıiuü](?:n[ıiuü]?)?|l[ae]r)?|m[ae]k|m[ae]y[ae]|m[ae]s[ıiuü](?:n[ıiuü])?)$");

    /** The present tense takes the place of a last a or e: başlıyor of başla-. */
    private static final Pattern PRESENT = Pattern.compile("(?<=^.{4,20})[ıiuü]yor(?:l[ae]r|du|um|uz)?$");

    /** A last k becomes g after n: rengi of renk. */
    private static final Pattern SOFTENED = Pattern.compile("(?<=n)g[ıiuü]?$");

    @Override
    public Set<String> of(String word, String folded) {
        var forms = new LinkedHashSet<String>();
        add(withoutCircumflex(folded), forms);
        add(withoutCircumflex(Spelling.normalizedTurkish(word)), forms);
        return forms;
    }

    private static void add(String word, Set<String> forms) {
        forms.add(plain(word));
        SNOWBALL.of(word, word).stream()
                .filter(stem -> stem.length() >= MIN_LENGTH || hasLongEnding(word, stem))
                .map(TurkishForms::plain)
                .forEach(forms::add);
        forms.add(plain(POSSESSIVE.matcher(word).replaceAll("")));
        forms.addAll(verbs(word));
        List.copyOf(forms).forEach(form -> forms.add(SOFTENED.matcher(form).replaceAll("k")));
    }

    private static List<String> verbs(String word) {
        var stem = PRESENT.matcher(word).replaceAll("");
        var stems = stem.equals(word)
                ? Stream.of(TENSE.matcher(word).replaceAll(""))
                : Stream.of(stem, stem + "a", stem + "e");
        return stems.map(TurkishForms::plain).toList();
    }

    private static boolean hasLongEnding(String word, String stem) {
        return LONG_ENDING
                .matcher(word.substring(Math.min(stem.length(), word.length())))
                .matches();
    }

    private static String plain(String word) {
        return word.replace('ı', 'i');
    }

    /** Most writers leave out the circumflex of zekâ. */
    private static String withoutCircumflex(String word) {
        return word.replace('â', 'a').replace('î', 'i').replace('û', 'u');
    }
}
