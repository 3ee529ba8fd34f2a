package khabar.event;

/** Day, week, month or year by which something is counted, in SQL. Dated to a period is what has all its days in it. */
public enum Period {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /**
     * SQL of the first day of the period that contains all days of a range; null if there is none. Weeks begin on Monday,
     * like the first of all days, 0001-01-01.
     */
    public String start(String days) {
        var first = "lower(" + days + ")";
        var last = "(upper(" + days + ") - 1)";
        return switch (this) {
            case DAY -> "case when %1$s = %2$s then %1$s end".formatted(first, last);
            case WEEK ->
                "case when (%1$s - date '0001-01-01') / 7 = (%2$s - date '0001-01-01') / 7 then %1$s - (%1$s - date '0001-01-01') %% 7 end"
                        .formatted(first, last);
            case MONTH, YEAR ->
                "case when date_trunc('%3$s', %1$s::timestamp) = date_trunc('%3$s', %2$s::timestamp) then date_trunc('%3$s', %1$s::timestamp)::date end"
                        .formatted(first, last, name());
        };
    }

    /** SQL of the period as the API shows it, from that of its first day. */
    public String shown(String start) {
        return switch (this) {
            case DAY -> start;
            case WEEK -> "to_char(" + start + ", 'IYYY-\"W\"IW')";
            case MONTH -> "to_char(" + start + ", 'YYYY-MM')";
            case YEAR -> "extract(year from " + start + ")::int";
        };
    }

    /** SQL of the last day, from that of the first. */
    public String last(String start) {
        return "(" + start + " + interval '1 " + name() + "')::date - 1";
    }
}
