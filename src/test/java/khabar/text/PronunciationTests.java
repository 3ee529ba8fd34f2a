package khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronunciationTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "बाबुश्किन  | Igor Babuschkin  | Max Tegmark",
                "केले       | Keele            | Kohl",
                "आंजेला     | Angela           | Angola Bank",
                "मेटा       | Meta             | Metz",
                "شوماخر     | Schumacher       | Shoemaker",
                "جکی چان    | Jackie Chan      | Jack Chen",
                "خورخه      | Jorge            | Kharg",
                "بی‌بی‌سی   | BBC              | Bebe Sea Company",
            })
    void tellsTheNameThatIsMeantFromAnother(String asked, String meant, String other) {
        assertThat(similarity(asked, meant)).isGreaterThan(similarity(asked, other));
    }

    @ParameterizedTest
    @CsvSource({"Angela, Angela", "BBC, BBC", "گوگل, گوگل"})
    void isOneForTheSame(String one, String other) {
        assertThat(similarity(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"🙂, Angela", "'', Angela", "Meta, —"})
    void isNothingWithoutLetters(String one, String other) {
        assertThat(similarity(one, other)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"آلمان, Germany", "मिस्र, Egypt", "قاهره, Cairo", "Almanya, Germany"})
    void knowsPlacesByTheirNamesInOtherLanguages(String name, String english) {
        assertThat(Places.english(name)).contains(english);
    }

    private static double similarity(String one, String other) {
        return pronunciation(one).similarity(pronunciation(other));
    }

    private static Pronunciation pronunciation(String name) {
        return Pronunciation.of(Spelling.latin(name), Scripts.of(name));
    }
}
