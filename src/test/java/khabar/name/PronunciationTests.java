package khabar.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                "بوردو      | Bordeaux         | Bardo",
                "تروخیو     | Trujillo         | Truckee",
                "लुआंडा     | Luanda           | Leiden",
                "ليفربول    | Liverpool        | Lafarge",
                "الرشيد     | ar-Rashid        | Alaric",
                "چپکو       | Czapko           | Capcom",
                "ज़ाग्रेब    | Zagreb           | Jagger",
            })
    void scoresTheSameNameHigherThanAnother(String query, String match, String other) {
        assertThat(similarity(query, match)).isGreaterThan(similarity(query, other));
    }

    @ParameterizedTest
    @CsvSource({"Angela, Angela", "BBC, BBC", "گوگل, گوگل"})
    void scoresEqualNamesOne(String one, String other) {
        assertThat(similarity(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"🙂, Angela", "'', Angela", "Meta, —"})
    void scoresNamesWithoutLettersZero(String one, String other) {
        assertThat(similarity(one, other)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "हुइला प्रांत      | Huila Province",
                "हुइला             | Huila Province",
                "استان هرمزگان    | Hormozgan",
                "दक्षिण सुमात्रा    | South Sumatra",
                "کارولینای جنوبی  | South Carolina",
                "गैरी, इंडियाना     | Gary",
                "ہائیڈ پارک (لندن) | Hyde Park",
                "एलिज़ाबेथ द्वितीय   | Elizabeth II",
                "ایتوریای ۲       | Ituria 2",
            })
    void scoresAVariantOfTheNameHigh(String query, String match) {
        assertThat(NameVariants.of(query)).first().isEqualTo(query);
        assertThat(NameVariants.of(query))
                .anySatisfy(variant -> assertThat(similarity(variant, match)).isGreaterThan(0.85));
    }

    @ParameterizedTest
    @CsvSource({"Angela, अंजेला, آنجلا", "Jerusalem Post, जेरूसलम पोस्ट, جروزالم پست"})
    void scoresSpellingsHighInEitherDirection(String latin, String devanagari, String arabic) {
        assertThat(List.of(latin, devanagari, arabic)).allSatisfy(one -> assertThat(List.of(latin, devanagari, arabic))
                .allSatisfy(other -> assertThat(similarity(one, other)).isGreaterThan(0.8)));
    }

    @ParameterizedTest
    @CsvSource({"آلمان, Germany", "मिस्र, Egypt", "قاهره, Cairo", "Almanya, Germany"})
    void translatesExonymsToEnglish(String name, String english) {
        assertThat(PlaceNames.english(name)).contains(english);
    }

    private static double similarity(String one, String other) {
        return Pronunciation.of(one).similarity(Pronunciation.of(other));
    }
}
