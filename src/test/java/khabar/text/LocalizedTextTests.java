package khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalizedTextTests {

    @Test
    void derivesScriptAndDirectionFromTheText() {
        assertThat(LocalizedText.of("Igor Babuschkin", "fa"))
                .isEqualTo(new LocalizedText("Igor Babuschkin", "fa", "Latn", TextDirection.LTR, false));
        assertThat(LocalizedText.of("رابرت کیل", "fa"))
                .isEqualTo(new LocalizedText("رابرت کیل", "fa", "Arab", TextDirection.RTL, false));
    }

    @Test
    void derivesTheDirectionFromAGivenScript() {
        assertThat(LocalizedText.of("2025", "fa", "Arab").direction()).isEqualTo(TextDirection.RTL);
    }

    @Test
    void marksAFallback() {
        var text = LocalizedText.of("رابرت کیل", "fa");

        assertThat(text.asFallback()).isEqualTo(new LocalizedText("رابرت کیل", "fa", "Arab", TextDirection.RTL, true));
    }
}
