package khabar.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsonantSkeletonsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Igor Babuschkin | ईगोर बाबुश्किन | इगोर बाबूश्किन | ایگور بابوشکین | Игорь Бабушкин",
                "Elon Musk | एलन मस्क | ایلان ماسک",
                "Robert Keele | Robert Keela | रॉबर्ट कीला | رابرت کیل",
                "Angela | एंजेला | आंजेला | آنجلا",
                "Linda Yaccarino | लिंडा याकारिनो | لیندا یاکارینو",
                "Jensen Huang | जेनसन हुआंग | جنسن هوانگ",
                "Mark Zuckerberg | मार्क ज़करबर्ग | मार्क जकरबर्ग | مارک زاکربرگ",
                "Max Tegmark | مکس تگمارک",
                "OpenAI | ओपनएआई | اوپن‌ای‌آی",
                "xAI | एक्सएआई | ایکس‌ای‌آی",
                "Microsoft | माइक्रोसॉफ्ट | مایکروسافت",
                "DeepMind | Deep Mind | डीपमाइंड | دیپ‌مایند",
                "Anthropic | آنتروپیک",
                "Mohammad | Muhammad | محمد | मोहम्मद",
                "Michael | माइकल | مایکل",
            })
    void returnsACommonKeyForSpellingsOfOneName(String spellings) {
        var names = Stream.of(spellings.split(" \\| ")).map(Spelling::keys).toList();

        assertThat(names).allSatisfy(keys -> assertThat(keys).containsAnyElementsOf(names.getFirst()));
    }

    @Test
    void returnsAKeyForEachWordAndTheWholeName() {
        assertThat(Spelling.keys("Igor Babuschkin")).containsExactly("agrbskn", "agr", "bskn");
        assertThat(Spelling.keys("बाबुश्किन")).containsExactly("bskn");
    }

    @ParameterizedTest
    @CsvSource({
        "Starbucks, استارباکس",
        "BBC, बीबीसी",
        "Volvo, वोल्वो",
        "Gucci, گوچی",
        "Donald Trump, ڈونلڈ ٹرمپ",
        "xAI, ایکس‌ای‌آی",
        "Jürgen Klopp, یورگن کلوپ",
        "Kunduz, کندز",
        "Olomouc, اولوموتس",
        "Bordeaux, बोर्दो",
        "Peru, بيرو",
        "Wagner, واگنر",
        "Wagner, فاغنر",
    })
    void returnsACommonKeyIfScriptsTranscribeDifferentPronunciations(String name, String other) {
        assertThat(Spelling.keys(other)).containsAnyElementsOf(Spelling.keys(name));
    }

    @Test
    void returnsAKeyForEachPairOfWords() {
        assertThat(Spelling.keys("John Fitzgerald Kennedy"))
                .contains("jnknd", "fsjrldknd")
                .doesNotContain("kndjn");
        assertThat(Spelling.wholeNameKeys("Kennedy, John"))
                .contains("kndjn", "jnknd")
                .containsAnyElementsOf(Spelling.keys("John Fitzgerald Kennedy"));
        assertThat(Spelling.wordKeys("जॉन कैनेडी")).contains("jn", "knd");
    }

    @Test
    void limitsTheKeysOfLongTexts() {
        var text = "George John Charles James Richard Robert William Chichester ".repeat(3);

        assertThat(Spelling.wholeNameKeys(text)).hasSizeLessThanOrEqualTo(60);
        assertThat(Spelling.neighborKeys(text)).hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void returnsNeighborsAtEditDistanceOne() {
        assertThat(Spelling.neighborKeys("Zukcerberg")).containsAnyElementsOf(Spelling.keys("Zuckerberg"));
        assertThat(Spelling.neighborKeys("Edinburgh")).containsAnyElementsOf(Spelling.keys("ادینبرا"));
        assertThat(Spelling.neighborKeys("Meta")).isEmpty();
    }

    @Test
    void returnsAKeyForEachPronunciation() {
        assertThat(Spelling.keys("Angela")).containsExactly("anjl", "angl");
        assertThat(Spelling.keys("Chen")).containsExactly("cn", "sn", "kn");
    }

    @ParameterizedTest
    @CsvSource({"Schwarzenegger Gutiérrez, 8", "Xi, 3", "Cacciari, 4"})
    void limitsTheKeysOfAnAmbiguousName(String name, int maxCount) {
        assertThat(Spelling.keys(name)).hasSizeLessThanOrEqualTo(maxCount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🙂", "—", "応援", "4", "AI", "X"})
    void returnsAKeyForEveryText(String text) {
        assertThat(Spelling.keys(text)).isNotEmpty().allSatisfy(key -> assertThat(key)
                .isEqualTo(key.strip()));
    }
}
