package khabar.date;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.FieldPosition;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Formats days, months, quarters, years and their intervals in one locale and calendar. Thread-safe. */
final class LocaleDateFormat {

    private final ULocale locale;
    private final DatePatterns patterns;
    private final Calendar calendar;
    // Created on first use, which takes milliseconds, and cloned for each call, since ICU's formats are not
    // thread-safe.
    private final Map<DatePrecision, DateFormat> dateFormats = new ConcurrentHashMap<>();
    private final Map<DatePrecision, DateIntervalFormat> intervalFormats = new ConcurrentHashMap<>();

    LocaleDateFormat(ULocale locale) {
        this.locale = locale;
        this.patterns = new DatePatterns(locale);
        this.calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        if (calendar instanceof GregorianCalendar gregorian) {
            // Proleptic, as in LocalDate: no Julian dates before 1582.
            gregorian.setGregorianChange(new Date(Long.MIN_VALUE));
        }
    }

    /** Formats the unit that contains a day. */
    String date(LocalDate day, DatePrecision unit) {
        var format = dateFormats.computeIfAbsent(unit, this::dateFormat).clone();
        return format.format(at(day), new StringBuffer(), new FieldPosition(0)).toString();
    }

    /**
     * Formats the interval from the unit that contains the first day to the unit that contains the last. If both are
     * the same unit, formats a single date.
     */
    String interval(LocalDate first, LocalDate last, DatePrecision unit) {
        var firstDate = date(first, unit);
        if (firstDate.equals(date(last, unit))) {
            return firstDate;
        }
        var format = intervalFormats.computeIfAbsent(unit, this::intervalFormat).clone();
        return format.format(at(first), at(last), new StringBuffer(), new FieldPosition(0))
                .toString();
    }

    /** Joins two formatted dates, as the locale does where it has no pattern. If both are the same, returns one. */
    String interval(String first, String last) {
        return first.equals(last) ? first : patterns.joined(first, last);
    }

    private DateFormat dateFormat(DatePrecision unit) {
        var format = new SimpleDateFormat(patterns.date(unit), locale);
        format.setCalendar(calendar);
        return format;
    }

    private DateIntervalFormat intervalFormat(DatePrecision unit) {
        return DateIntervalFormat.getInstance(patterns.intervalSkeleton(unit), locale, patterns.intervals(unit));
    }

    private Calendar at(LocalDate day) {
        var at = calendar.clone();
        at.setTimeInMillis(TimeUnit.DAYS.toMillis(day.toEpochDay()));
        return at;
    }
}
