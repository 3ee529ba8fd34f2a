package khabar.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FuzzyDateFormatterTests {

    private static final Pattern MONTH = Pattern.compile("[JFMASOND][a-z]+|quarter");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("\\b[0-9]{1,2} [JFMASOND–]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | 2025-08-14            | August 14, 2025",
                "en-GB | 2025-08-14            | 14 August 2025",
                "en    | 2025-08               | August 2025",
                "en    | 2025-35               | 3rd quarter 2025",
                "en    | 2025                  | 2025",
                "en    | 202X                  | 2020s",
                "en-GB | 2025-08-01/2025-08-14 | 1 – 14 August 2025",
                "en-GB | 2016-04-20/2016-12-31 | 20 April – 31 December 2016",
                "en    | 2025-08/2025-10       | August – October 2025",
                "en    | ../2025-08-14         | by August 14, 2025",
                "en    | ../2023               | by the end of 2023",
                "en    | 2017/..               | since 2017",
                "en    | 2025-08~              | about August 2025",
                "en    | 2025?                 | possibly 2025",
                "en    | ../2025-08-14~        | by about August 14, 2025",
                "en    | ../2025-08-14?        | possibly by August 14, 2025",
                "hi    | 2025-08-14            | १४ अगस्त २०२५",
                "hi    | 2025-35               | तीसरी तिमाही २०२५",
                "hi    | 2025-08-01/2025-08-14 | १–१४ अगस्त २०२५",
                "hi    | ../2025-08-14         | १४ अगस्त २०२५ तक",
                "hi    | ../2023               | २०२३ के अंत तक",
                "hi    | 2025-08~              | लगभग अगस्त २०२५",
                "fa    | 2025-08-14            | ۱۴ اوت ۲۰۲۵",
                "fa    | ../2025-08-14         | تا ۱۴ اوت ۲۰۲۵",
                "fa    | 2017/..               | از سال ۲۰۱۷",
                "tr    | 2025-08-14            | 14 Ağustos 2025",
                "tr    | 2025-08-01/2025-08-14 | 1–14 Ağustos 2025",
                "tr    | ../2025-08-14         | 14 Ağustos 2025 tarihine kadar",
                "tr    | 2017/..               | 2017 yılından beri",
                "tr    | 202X                  | 2020–2029",
            })
    void formatsADateInALanguage(String language, String edtf, String expected) {
        assertThat(formatted(edtf, language, Calendar.GREGORIAN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa | SOLAR_HIJRI | 2025-08-14            | ۲۳ مرداد ۱۴۰۴",
                "fa | SOLAR_HIJRI | 2025-08-01/2025-08-14 | ۱۰ تا ۲۳ مرداد ۱۴۰۴",
                "fa | SOLAR_HIJRI | 2025-08-14/2025-10-31 | ۲۳ مرداد تا ۹ آبان ۱۴۰۴",
                "fa | SOLAR_HIJRI | ../2025-08-14         | تا ۲۳ مرداد ۱۴۰۴",
                "en | SOLAR_HIJRI | 2025-08-14            | Mordad 23, 1404 AP",
                "hi | SOLAR_HIJRI | 2025-08               | मोरदाद–शाहरीवर् १४०४ AP",
                "fa | ISLAMIC     | 2025-08-14            | ۲۰ صفر ۱۴۴۷ ه‍.ق.",
                "ar | ISLAMIC     | 2025-08-14            | 20 صفر 1447 هـ",
            })
    void formatsADateInAnotherCalendar(String language, Calendar calendar, String edtf, String expected) {
        assertThat(formatted(edtf, language, calendar)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-08 | مرداد تا شهریور ۱۴۰۴",
                "2025-33 | دی ۱۴۰۳ تا فروردین ۱۴۰۴",
                "2025    | ۱۴۰۳ تا ۱۴۰۴",
                "202X    | ۱۳۹۸ تا ۱۴۰۸",
            })
    void formatsGregorianUnitsAsIntervalsInAnotherCalendar(String edtf, String expected) {
        assertThat(formatted(edtf, "fa", Calendar.SOLAR_HIJRI)).isEqualTo(expected);
    }

    /** A month's or year's end is within another calendar's month or year, whose own end would be later. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa | SOLAR_HIJRI | ../2025-08      | تا ۹ شهریور ۱۴۰۴",
                "fa | SOLAR_HIJRI | 2017/..         | از ۱۲ دی ۱۳۹۵",
                "fa | SOLAR_HIJRI | ../2023         | تا ۱۰ دی ۱۴۰۲",
                "fa | SOLAR_HIJRI | 2025-01/..      | از ۱۲ دی ۱۴۰۳",
                "fa | SOLAR_HIJRI | 2025-33~/..     | از حدود ۱۲ دی ۱۴۰۳",
                "fa | SOLAR_HIJRI | 2017/2023       | ۱۲ دی ۱۳۹۵ تا ۱۰ دی ۱۴۰۲",
                "fa | ISLAMIC     | ../2025-08      | تا ۸ ربیع‌الاول ۱۴۴۷ ه‍.ق.",
                "fa | GREGORIAN   | ../2025-08      | تا پایان اوت ۲۰۲۵",
                "ar | ISLAMIC     | 2017/..         | منذ 3 ربيع الآخر 1438 هـ",
                "ar | ISLAMIC     | 2025-08/2025-10 | 7 صفر – 9 جمادى الأولى 1447 هـ",
                "en | SOLAR_HIJRI | ../2025-08?     | possibly by Shahrivar 9, 1404 AP",
                "en | ISLAMIC     | ../2023-06      | by Dhuʻl-Hijjah 12, 1444 AH",
                "tr | ISLAMIC     | ../2025-08      | Hicri 8 Rebiülevvel 1447 tarihine kadar",
                "hi | SOLAR_HIJRI | ../2025-08      | AP ९ शाहरीवर् १४०४ तक",
                "ja | SOLAR_HIJRI | ../2025-08      | … – AP1404年6月9日",
            })
    void writesEndsOfRangesAsDaysInAnotherCalendar(String language, Calendar calendar, String edtf, String expected) {
        assertThat(formatted(edtf, language, calendar)).isEqualTo(expected);
    }

    /** CLDR has no Chinese intervals of long dates, and ICU would write the months as in 八月1日. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh      | GREGORIAN   | 2025-08-01/2025-08-14 | 2025年8月1日 – 14日",
                "zh      | GREGORIAN   | 2025-08-14/2025-10-31 | 2025年8月14日 – 10月31日",
                "zh      | GREGORIAN   | 2024-12-20/2025-01-05 | 2024年12月20日 – 2025年1月5日",
                "zh-CN   | GREGORIAN   | 2016-04/2016-12       | 2016年4月 – 12月",
                "zh      | GREGORIAN   | 2025/2026             | 2025–2026年",
                "zh-Hant | GREGORIAN   | 2025-08-14/2025-10-31 | 2025年8月14日至10月31日",
                "zh-TW   | GREGORIAN   | 2025-08-01/2025-08-14 | 2025年8月1日至14日",
                "yue     | GREGORIAN   | 2025-08-14/2025-10-31 | 2025年8月14日至10月31日",
                "ja      | GREGORIAN   | 2025-08-14/2025-10-31 | 2025年8月14日～10月31日",
                "ko      | GREGORIAN   | 2025-08-14/2025-10-31 | 2025년 8월 14일~10월 31일",
                "zh      | SOLAR_HIJRI | 2025-08-14/2025-10-31 | 波斯历1404年5月23日至8月9日",
                "zh      | ISLAMIC     | 2025-08               | 伊斯兰历1447年2月至3月",
            })
    void writesNumericMonthsAsNumbersInIntervals(String language, Calendar calendar, String edtf, String expected) {
        assertThat(formatted(edtf, language, calendar)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "fa-US, ۱۴ اوت ۲۰۲۵",
        "hi-IN, १४ अगस्त २०२५",
        "hi-Latn, '14 August, 2025'",
        "zh-TW, 2025年8月14日",
        "tlh, 2025-08-14",
        "no such tag, 2025-08-14",
    })
    void usesTheNearestLocaleInTheSameScript(String language, String expected) {
        assertThat(formatted("2025-08-14", language, Calendar.GREGORIAN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "../2025-08-14, … – 2025-08-14",
        "2017/.., 2017 – …",
        "2025-08~, ~2025-08",
        "2025?, 2025?",
        "202X, 2020–2029",
        "2025-08-01/2025-08-14, 2025-08-01 – 2025-08-14",
    })
    void usesSignsInUnknownLanguages(String edtf, String expected) {
        assertThat(formatted(edtf, "tlh", Calendar.GREGORIAN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Calendar.class)
    void formatsDatesBeforeTheHijraInTheGregorianCalendar(Calendar calendar) {
        assertThat(formatted("0044-03-15", "en-GB", calendar)).isEqualTo("15 March 44");
    }

    @Test
    void usesTheProlepticGregorianCalendar() {
        assertThat(formatted("1066-10-14", "en-GB", Calendar.GREGORIAN)).isEqualTo("14 October 1066");
    }

    /** CLDR 48 alone would name one month. */
    @ParameterizedTest
    @CsvSource({
        "fa, SOLAR_HIJRI, 2025-08/2025-10, ۱۰ مرداد تا ۹ آبان ۱۴۰۴",
        "fa, SOLAR_HIJRI, 2025-35, تیر تا مهر ۱۴۰۴",
        "fa, ISLAMIC, 2025-08/2025-10, ۷ صفر تا ۹ جمادی‌الاول ۱۴۴۷ ه‍.ق.",
        "fa, ISLAMIC, 2025-08, صفر تا ربیع‌الاول ۱۴۴۷ ه‍.ق.",
        "sw, GREGORIAN, 2025-08-14/2025-10-31, 14 Agosti 2025 – 31 Oktoba 2025",
    })
    void namesBothMonthsOfAnInterval(String language, Calendar calendar, String edtf, String expected) {
        assertThat(formatted(edtf, language, calendar)).isEqualTo(expected);
    }

    /** Each end is written as precisely as it is known. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | 2025-01/..            | since January 2025",
                "en-GB | 2025-01-01/..         | since 1 January 2025",
                "en-GB | ../2025-12            | by the end of December 2025",
                "en-GB | ../2025-12-31         | by 31 December 2025",
                "en-GB | 2025-01-01/2025-12-31 | 1 January – 31 December 2025",
                "en-GB | 2025-08-14/2025-10    | 14 August 2025 – October 2025",
                "en-GB | 2025-08-14~/2026~     | about 14 August 2025 – 2026",
                "en-GB | 2025/2025             | 2025",
                "en-GB | 2025-33/2025-34       | 1st quarter 2025 – 2nd quarter 2025",
                "en-GB | 2025-33/..            | since January – March 2025",
                "en-GB | ../2025-33            | by the end of March 2025",
                "en-GB | 202X/..               | since 2020 – 2029",
                "en-GB | ../201X?              | possibly by the end of 2019",
                "en-GB | 199X/201X             | 1990s – 2010s",
                "tr    | 199X/201X             | 1990–2019",
                "hi    | 2025-01/..            | जनवरी २०२५ से",
                "hi    | ../2025-12-31         | ३१ दिसंबर २०२५ तक",
                "fa    | 2025-08-14/2025-10    | ۱۴ اوت ۲۰۲۵ تا اکتبر ۲۰۲۵",
                "zh    | 2025-08-14/2025-10    | 2025年8月14日 – 2025年10月",
                "tlh   | 2025-08-14/2025-10    | 2025-08-14 – 2025-10",
            })
    void writesEachEndAsPreciselyAsItIsKnown(String language, String edtf, String expected) {
        assertThat(formatted(edtf, language, Calendar.GREGORIAN)).isEqualTo(expected);
    }

    /** A day or month is only written if an end states one, and each end's decade always is. */
    @Test
    void writesNoMoreThanIsKnown() {
        var dates = WrittenDates.of(new Random(1404), 20).stream()
                .filter(edtf -> edtf.matches("(\\.\\./)?[1-9].*"))
                .toList();

        assertThat(dates)
                .hasSizeGreaterThan(1_000)
                .filteredOn(edtf -> !isFaithful(edtf, formatted(edtf, "en-GB", Calendar.GREGORIAN)))
                .isEmpty();
    }

    private static boolean isFaithful(String edtf, String text) {
        var ends = Stream.of(edtf.replaceAll("[~?]", "").split("/"))
                .filter(end -> !end.equals(".."))
                .toList();
        var hasDay = ends.stream().anyMatch(end -> end.length() == 10);
        var hasMonth = ends.stream().anyMatch(end -> end.length() >= 7);
        return DAY_OF_MONTH.matcher(text).find() == hasDay
                && (hasMonth || !MONTH.matcher(text).find())
                && ends.stream().allMatch(end -> text.contains(end.substring(0, 3)));
    }

    @Test
    void formatsInSeveralThreads() {
        var texts = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> LocalDate.of(2025, 1, 1).plusDays(i % 365))
                .map(day -> day + " " + FuzzyDate.day(day).formatted("en-CA", Calendar.GREGORIAN))
                .collect(Collectors.toSet());

        assertThat(texts).hasSize(365).contains("2025-08-14 August 14, 2025");
    }

    /** CLDR puts thin spaces around dashes. */
    private static String formatted(String edtf, String language, Calendar calendar) {
        return FuzzyDate.parse(edtf).formatted(language, calendar).replace('\u2009', ' ');
    }
}
