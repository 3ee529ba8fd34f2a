package khabar.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource({
        "fa, fa",
        "FA, fa",
        "fa-ir, fa-IR",
        "hi-latn, hi-Latn",
        "zh-hant-tw, zh-Hant-TW",
        "iw, he",
        "sr-latn-rs, sr-Latn-RS",
        "de-de-1996, de-DE-1996",
        "eng, en"
    })
    void returnsCanonicalTags(String tag, String canonical) {
        assertThat(Languages.canonical(tag)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "", " ", "e", "english language", "12", "und", "-fa", "fa-"})
    void rejectsInvalidTags(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.canonical(tag))
                .withMessageStartingWith("“%s” is not a language tag; write ", tag);
    }

    @ParameterizedTest
    @CsvSource({"en_US, write en-US", "english language, 'write fa, hi, tr or en-GB'"})
    void suggestsATag(String tag, String suggestion) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Languages.canonical(tag))
                .withMessageEndingWith(suggestion);
    }

    /** When an update of ICU brings another language, a migration has to add it. */
    @Test
    void knowsEveryLanguageOfCldrInEachOfItsScripts() {
        assertThat(ULocale.getAvailableLocales())
                .filteredOn(locale -> !locale.getLanguage().isEmpty())
                .hasSizeGreaterThan(800)
                .allSatisfy(locale -> {
                    var likely = ULocale.addLikelySubtags(locale);
                    var language = new ULocale(likely.getLanguage(), likely.getScript()).toLanguageTag();
                    assertThat(Languages.known(language)).as(language).isPresent();
                });
    }
}
