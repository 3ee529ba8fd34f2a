package khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTests {

    @ParameterizedTest
    @CsvSource({
        "Robert Keele, Latn, LTR",
        "रॉबर्ट कीला, Deva, LTR",
        "رابرت کیل, Arab, RTL",
        "Igor Babuschkin ने, Latn, LTR",
        "xAI की टीम, Deva, LTR",
        "応援 رابرت کیل, Arab, RTL",
        "Игорь, Cyrl, LTR",
        "איגור, Hebr, RTL",
        "ᎢᎪᎵ, Cher, LTR",
        "𞤀𞤁𞤂, Adlm, RTL",
        "応援する, Jpan, LTR",
        "応援, Hani, LTR",
        "서울, Kore, LTR",
        "2025-08-14, Zyyy, LTR",
        "'', Zyyy, LTR",
    })
    void returnsTheScriptOfMostLetters(String text, String script, TextDirection direction) {
        assertThat(Scripts.of(text)).isEqualTo(script);
        assertThat(Scripts.direction(script)).isEqualTo(direction);
    }

    @Test
    void returnsTheFirstScriptIfTwoHaveEquallyManyLetters() {
        assertThat(Scripts.of("xA ای")).isEqualTo("Latn");
        assertThat(Scripts.of("ای xA")).isEqualTo("Arab");
    }

    @Test
    void assumesLeftToRightForUnknownScripts() {
        assertThat(Scripts.direction("Qaaa")).isEqualTo(TextDirection.LTR);
        assertThat(Scripts.direction("nonsense")).isEqualTo(TextDirection.LTR);
    }
}
