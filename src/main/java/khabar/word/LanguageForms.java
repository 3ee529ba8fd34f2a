package khabar.word;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import khabar.text.KnownLanguages;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;

/** The forms of words by language: rules of Khabar's own where Snowball finds too few or too many, otherwise Snowball. */
final class LanguageForms {

    /** Words of Latin script in a text of another script are mostly English. */
    private static final String FOREIGN = "en";

    private static final Set<String> LATIN = KnownLanguages.TAGS.stream()
            .filter(tag -> ULocale.addLikelySubtags(ULocale.forLanguageTag(tag))
                    .getScript()
                    .equals("Latn"))
            .collect(toUnmodifiableSet());

    private record Entry(int script, WordForms forms) {}

    private static final Map<String, Entry> OF_LANGUAGE = Map.ofEntries(
            rules("ar", UScript.ARABIC),
            rules("bn", UScript.BENGALI),
            rules("fa", UScript.ARABIC),
            rules("he", UScript.HEBREW),
            rules("hi", UScript.DEVANAGARI),
            rules("ur", UScript.ARABIC),
            entry("ko", UScript.HANGUL, new KoreanForms()),
            entry("tr", UScript.LATIN, new TurkishForms()),
            entry("ca", UScript.LATIN, unaccented(CatalanStemmer::new)),
            entry("en", UScript.LATIN, unaccented(EnglishStemmer::new)),
            entry("es", UScript.LATIN, unaccented(SpanishStemmer::new)),
            entry("fr", UScript.LATIN, unaccented(FrenchStemmer::new)),
            entry("it", UScript.LATIN, unaccented(ItalianStemmer::new)),
            entry("nl", UScript.LATIN, unaccented(DutchStemmer::new)),
            entry("pt", UScript.LATIN, unaccented(PortugueseStemmer::new)),
            entry("ro", UScript.LATIN, unaccented(RomanianStemmer::new)),
            entry("da", UScript.LATIN, stems(DanishStemmer::new)),
            entry("de", UScript.LATIN, stems(GermanStemmer::new)),
            entry("el", UScript.GREEK, stems(GreekStemmer::new)),
            entry("et", UScript.LATIN, stems(EstonianStemmer::new)),
            entry("fi", UScript.LATIN, stems(FinnishStemmer::new)),
            entry("hu", UScript.LATIN, stems(HungarianStemmer::new)),
            entry("hy", UScript.ARMENIAN, stems(ArmenianStemmer::new)),
            entry("id", UScript.LATIN, stems(IndonesianStemmer::new)),
            entry("lt", UScript.LATIN, stems(LithuanianStemmer::new)),
            entry("nb", UScript.LATIN, stems(NorwegianStemmer::new)),
            entry("ne", UScript.DEVANAGARI, stems(NepaliStemmer::new)),
            entry("ru", UScript.CYRILLIC, stems(RussianStemmer::new)),
            entry("sr", UScript.CYRILLIC, stems(SerbianStemmer::new)),
            entry("sv", UScript.LATIN, stems(SwedishStemmer::new)),
            entry("ta", UScript.TAMIL, withItself(stems(TamilStemmer::new))));

    private LanguageForms() {}

    /** Whether words of a language have forms of their own. Those of other languages are as spelled or, if foreign, English. */
    static boolean hasForms(String language) {
        return OF_LANGUAGE.containsKey(language);
    }

    /** Possible base forms of a word in these languages, each marked with its language. */
    static Set<String> of(List<String> languages, String word) {
        var forms = new LinkedHashSet<String>();
        var folded = WordFolding.fold(word);
        languages.forEach(language -> addForms(language, word, folded, forms));
        return forms;
    }

    private static void addForms(String language, String word, String folded, Set<String> forms) {
        var script = UScript.getScript(folded.codePointAt(0));
        var own = OF_LANGUAGE.get(language);
        if (own != null && own.script == script) {
            addForms(language, own, word, folded, forms);
        } else if (script == UScript.LATIN && !LATIN.contains(language)) {
            addForms(FOREIGN, OF_LANGUAGE.get(FOREIGN), word, folded, forms);
        }
    }

    private static void addForms(
            String language, @Nullable Entry entry, String word, String folded, Set<String> forms) {
        if (entry != null) {
            entry.forms.of(word, folded).forEach(form -> forms.add(language + "/" + form));
        }
    }

    private static Map.Entry<String, Entry> rules(String language, int script) {
        return entry(language, script, Inflections.of(language));
    }

    private static Map.Entry<String, Entry> entry(String language, int script, WordForms forms) {
        return Map.entry(language, new Entry(script, forms));
    }

    private static SnowballForms stems(Supplier<SnowballStemmer> stemmer) {
        return new SnowballForms(stemmer, false);
    }

    /** A stem can be a word (நிறுவனம் of நிறுவனங்கள்), whose own stem is shorter. */
    private static WordForms withItself(WordForms stems) {
        return (word, folded) -> {
            var forms = new LinkedHashSet<>(stems.of(word, folded));
            forms.add(folded);
            return forms;
        };
    }

    private static SnowballForms unaccented(Supplier<SnowballStemmer> stemmer) {
        return new SnowballForms(stemmer, true);
    }
}
