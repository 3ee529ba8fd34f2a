package khabar.text;

import java.time.Year;

/** What people write where an EDTF date is wanted, and what they mean by it. */
final class EdtfMistakes {

    private EdtfMistakes() {}

    static String meant(String text) {
        return "write 2025-08-14, 2025-08, 2025, 2025-33 (a quarter), 202X or 2025-08-01/2025-08-14";
    }

    static String impossible(Year year, int month, int day) {
        if (month < 1 || month > 12) {
            return "has no month: there is no month %02d".formatted(month);
        }
        return "is no day: %s has %d days"
                .formatted(year.atMonth(month), year.atMonth(month).lengthOfMonth());
    }
}
