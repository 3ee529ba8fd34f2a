package khabar.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-08-14",
                "2025-08",
                "2025-33",
                "2025",
                "202X",
                "000X",
                "999X",
                "2025-08-01/2025-08-14",
                "../2025-08-14",
                "2017/..",
                "../2023",
                "2025-08~",
                "2025?",
                "2025-08~/2025-10~",
                "../2025-08-14?"
            })
    void writesWhatItHasRead(String edtf) {
        assertThat(FuzzyDate.parse(edtf).edtf()).isEqualTo(edtf);
    }
}
