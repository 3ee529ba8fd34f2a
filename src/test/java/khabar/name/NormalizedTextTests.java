package khabar.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elon  Musk",
                "\t xAI\n",
                "İstanbul'da ILICA",
                "फ़ैन \u092B\u093C",
                "می\u200Cرود، كتاب",
                "\uFDFA",
                "ﬁrst e\u0301",
                "개ㅏ \uD83D\uDE00 x",
                ""
            })
    void normalizesSegmentsLikeTheWholeText(String text) {
        assertThat(NormalizedText.of(text).normalized().strip()).isEqualTo(Spelling.normalized(text));
    }

    @Test
    void mapsPartsBackToTheOriginal() {
        var text = NormalizedText.of("von  E\u0301lise\nفان\u200Cها");

        assertThat(text.normalized()).isEqualTo("von élise فانها");
        assertThat(text.original(0, 9)).isEqualTo("von E\u0301lise");
        assertThat(text.original(10, 13)).isEqualTo("فان");
        assertThat(text.original(10, 15)).isEqualTo("فان\u200Cها");
    }

    @Test
    void returnsPrefixesOfPossibleNames() {
        assertThat(NormalizedText.of("Musk'ın xAIने, DGX-1").namePrefixes(40))
                .contains("musk", "musk'in", "xai", "xaiने", "ने", "dgx-1", "xaiने, dgx-1")
                .doesNotContain("m", "usk", "ai", "xai dgx", "musk'in xai dgx-1");
    }
}
