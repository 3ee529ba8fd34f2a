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

/** DateStyle: how one language writes the days, months, quarters and years of one calendar, and ranges of them. */
final class DateStyle {

    private final ULocale locale;
    private final DatePatterns patterns;
    private final Calendar calendar;
    // Built when first needed, since that takes milliseconds, and cloned for each use, since no format is safe for
    // threads.
    private final Map<DatePrecision, DateFormat> dates = new ConcurrentHashMap<>();
    private final Map<DatePrecision, DateIntervalFormat> ranges = new ConcurrentHashMap<>();

    DateStyle(ULocale locale) {
        this.locale = locale;
        this.patterns = new DatePatterns(locale);
        this.calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
        if (calendar instanceof GregorianCalendar gregorian) {
            // As LocalDate counts: no Julian days before 1582.
            gregorian.setGregorianChange(new Date(Long.MIN_VALUE));
        }
    }

    String date(LocalDate day, DatePrecision unit) {
        var format = dates.computeIfAbsent(unit, this::dateFormat).clone();
        return format.format(at(day), new StringBuffer(), new FieldPosition(0)).toString();
    }

    /** From the unit that the first day lies in to that of the last; one date if both lie in the same. */
    String range(LocalDate first, LocalDate last, DatePrecision unit) {
        var one = date(first, unit);
        if (one.equals(date(last, unit))) {
            return one;
        }
        var format = ranges.computeIfAbsent(unit, this::rangeFormat).clone();
        return format.format(at(first), at(last), new StringBuffer(), new FieldPosition(0))
                .toString();
    }

    private DateFormat dateFormat(DatePrecision unit) {
        var format = new SimpleDateFormat(patterns.date(unit), locale);
        format.setCalendar(calendar);
        return format;
    }

    private DateIntervalFormat rangeFormat(DatePrecision unit) {
        return DateIntervalFormat.getInstance(patterns.skeleton(unit), locale, patterns.ranges(unit));
    }

    private Calendar at(LocalDate day) {
        var at = calendar.clone();
        at.setTimeInMillis(TimeUnit.DAYS.toMillis(day.toEpochDay()));
        return at;
    }
}
