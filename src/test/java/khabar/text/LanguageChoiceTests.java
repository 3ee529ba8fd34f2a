package khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageChoiceTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "fa,         en hi fa, fa, false",
                "tr hi en,   en hi fa, hi, false",
                "fa-IR,      en hi fa, fa, false",
                "en,         en-GB hi, en-GB, false",
                "en-GB,      en-US en en-GB, en-GB, false",
                "en-GB,      en-US en, en-US, false",
                "hi-Latn,    en hi, en, true",
                "hi,         hi-Latn en, en, true",
                "sr,         sr-Latn sr-Cyrl, sr-Cyrl, false",
                "tr,         en hi fa, en, true",
                "tr,         hi fa, fa, true",
                "-,          en hi fa, en, false",
                "-,          hi fa, fa, false",
            })
    void choosesTheFirstRequestedLanguageThatHasAText(
            String requested, String texts, String chosen, boolean isFallback) {
        var languages = requested == null ? List.<String>of() : List.of(requested.split(" "));

        var choice = LanguageChoice.of(Arrays.asList(texts.split(" ")), text -> text, languages, "en");

        assertThat(choice).contains(new LanguageChoice<>(chosen, isFallback));
    }

    @Test
    void choosesAPreferredNameInARequestedLanguage() {
        var choice = LanguageChoice.of(NAMES, Name::language, Name::isPreferred, List.of("tr", "hi"), "en");

        assertThat(choice.orElseThrow()).isEqualTo(new LanguageChoice<>(new Name("ईलोन मस्क", "hi", true), false));
    }

    @Test
    void choosesAnyNameInARequestedLanguageBeforeAPreferredNameInTheNext() {
        var choice = LanguageChoice.of(NAMES, Name::language, Name::isPreferred, List.of("ur", "hi"), "en");

        assertThat(choice.orElseThrow()).isEqualTo(new LanguageChoice<>(new Name("ایلون مسک", "ur", false), false));
    }

    @Test
    void fallsBackToPreferredNamesOnly() {
        var choice = LanguageChoice.of(NAMES, Name::language, Name::isPreferred, List.of("tr"), "bn");

        assertThat(choice.orElseThrow()).isEqualTo(new LanguageChoice<>(new Name("Elon Musk", "en", true), true));
    }

    @Test
    void choosesNothingWithoutTexts() {
        assertThat(LanguageChoice.of(List.<String>of(), text -> text, List.of("fa"), "en"))
                .isEmpty();
    }

    private static final List<Name> NAMES = List.of(
            new Name("ایلون مسک", "ur", false),
            new Name("मस्क", "hi", false),
            new Name("ईलोन मस्क", "hi", true),
            new Name("Musk", "en", false),
            new Name("Elon Musk", "en", true),
            new Name("مسک", "bn", false));

    private record Name(String text, String language, boolean isPreferred) {}
}
