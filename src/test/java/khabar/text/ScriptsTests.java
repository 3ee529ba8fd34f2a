package khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTests {

    @ParameterizedTest
    @CsvSource({
        "Robert Keele, Latn, LTR",
        "रॉबर्ट कीला, Deva, LTR",
        "رابرت کیل, Arab, RTL",
        "Igor Babuschkin ने, Latn, LTR",
        "2025, Zyyy, LTR",
    })
    void namesTheScriptOfMostLetters(String text, String script, TextDirection direction) {
        assertThat(LocalizedText.of(text, "en")).isEqualTo(new LocalizedText(text, "en", script, direction, false));
    }
}
