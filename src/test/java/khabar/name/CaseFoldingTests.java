package khabar.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFoldingTests {

    @ParameterizedTest
    @CsvSource({
        "OpenAI, openai",
        "STRASSE, Straße",
        "ΣΊΣΥΦΟΣ, Σίσυφος",
        "Memphis kümesi, MEMPHIS KU\u0308MESI",
        "İstanbul, istanbul",
        "I\u0307stanbul, istanbul",
        "IŞIK, Işık",
        "DİDEM, didem",
        "TITAN, titan",
        "XÀI, xa\u0300i",
    })
    void ignoresCaseAndComposition(String one, String other) {
        assertThat(CaseFolding.areEqual(one, other)).isTrue();
        assertThat(CaseFolding.areEqual(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ılık, ilik",
        "İrmak, Irmak",
        "Nils Åberg, Nils Aberg",
        "علي, علی",
        "Open AI, OpenAI",
        "OpenAI-, OpenAI",
    })
    void keepsAllOtherDifferences(String one, String other) {
        assertThat(CaseFolding.areEqual(one, other)).isFalse();
        assertThat(CaseFolding.areEqual(other, one)).isFalse();
    }
}
