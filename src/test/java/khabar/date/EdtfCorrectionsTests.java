package khabar.date;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfCorrectionsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14.08.2025 | write 2025-08-14",
                "14/8/2025 | write 2025-08-14",
                "8/14/2025 | write 2025-08-14",
                "03/04/2025 | write 2025-04-03 or 2025-03-04",
                "2025-8-14 | write 2025-08-14",
                "2025/08/14 | write 2025-08-14",
                "20250814 | write 2025-08-14",
                "2025-8 | write 2025-08",
                "2025/8 | write 2025-08",
                "08/2025 | write 2025-08",
                "202508 | write 2025-08",
                "2025-08-14T11:35+05:30 | write 2025-08-14",
                "2025-08-14 11:35 | write 2025-08-14",
                "۲۰۲۵-۰۸-۱۴ | write 2025-08-14",
                "१४.०८.२०२५ | write 2025-08-14",
                "' 2025-08-14' | write 2025-08-14",
                "2025-Q3 | write 2025-35",
                "Q3 2025 | write 2025-35",
                "2020s | write 202X",
                "202x | write 202X",
                "2025-XX | write 2025",
                "2025-08-XX | write 2025-08",
                "20XX | write 2000/2099",
                "~2025 | write 2025~",
                "?2025-08 | write 2025-08?",
                "2025% | choose between ~ (approximate) and ? (uncertain)",
                "2025~? | choose between ~ (approximate) and ? (uncertain)",
                "/2025-08-14 | write ../2025-08-14",
                "2017/ | write 2017/..",
                "2017/present | write 2017/..",
                "..2025-08-14 | write ../2025-08-14",
                "2025-08-01..2025-08-14 | write 2025-08-01/2025-08-14",
                "2025-08-01 – 2025-08-14 | write 2025-08-01/2025-08-14",
                "2025-08-01 / 2025-08-14 | write 2025-08-01/2025-08-14",
                "01.08.2025/14.08.2025 | write 2025-08-01/2025-08-14",
                "../14.08.2025 | write ../2025-08-14",
                "'' | omit the date if it is unknown",
                "unknown | omit the date if it is unknown",
                ".. | omit the date if it is unknown",
            })
    void suggestsCorrections(String text, String suggestion) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse(text))
                .withMessage("“%s” is not an EDTF date; %s", text, suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"last summer", "14.08.25", "2025-08-14/2025-08-15/2025-08-16", "-0044", "Y17000", "[2025]"})
    void listsTheSupportedForms(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse(text))
                .withMessageStartingWith("“%s” is not an EDTF date; write a day 2025-08-14, a month", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-30 | does not exist: 2025-02 has 28 days",
                "2025-02-30/2025-03 | does not exist: 2025-02 has 28 days",
                "2025-08-00 | does not exist: 2025-08 has 31 days",
                "2025-13 | does not exist: there is no month 13; months are 01 to 12, quarters 33 to 36",
                "2025-14-08 | does not exist: there is no month 14; months are 01 to 12, quarters 33 to 36; write 2025-08-14",
                "2025-33-01 | does not exist: there is no month 33; months are 01 to 12, quarters 33 to 36",
                "2025-21 | is a season, which differs by hemisphere; write its months, as in 2025-03/2025-05",
                "0000 | is in the year 0, which does not exist; years are 0001 to 9999",
                "2025-08-14/2025-08-01 | ends before it starts; write 2025-08-01/2025-08-14",
                "2025-09/2025-08 | ends before it starts; write 2025-08/2025-09",
                "../.. | has neither a start nor an end; omit the date",
                "2025-08~/2025-10 | has a different certainty at each end; qualify both ends with ~, with ? or not at all",
            })
    void rejectsImpossibleDates(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse(text))
                .withMessage("“%s” %s", text, reason);
    }
}
