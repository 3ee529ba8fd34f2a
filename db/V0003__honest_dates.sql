-- A date is kept as the days that it may mean, [from, until), and the precision with which it was given. Events, articles and
-- claims have such dates; what a date of a precision looks like is said here, once.
create function is_honest_date(given_precision text, given_from date, given_until date)
    returns boolean
    language sql
    immutable
    parallel safe
    return coalesce(
        case given_precision
            when 'UNKNOWN' then given_from is null and given_until is null
            when 'RANGE'   then num_nonnulls(given_from, given_until) = 1 or given_until > given_from
            when 'DAY'     then given_until = given_from + 1
            when 'MONTH'   then extract(day from given_from) = 1 and given_until = given_from + interval '1 month'
            when 'QUARTER' then extract(day from given_from) = 1 and extract(month from given_from) in (1, 4, 7, 10) and given_until = given_from + interval '3 months'
            when 'YEAR'    then extract(doy from given_from) = 1 and given_until = given_from + interval '1 year'
            -- The first decade lacks the year 0, which there was not.
            when 'DECADE'  then extract(doy from given_from) = 1 and given_until = make_date((extract(year from given_from)::int / 10 + 1) * 10, 1, 1)
                and (extract(year from given_from) % 10 = 0 or given_from = date '0001-01-01')
        end,
        false)
        -- Years are 1 to 9999, and no end is infinite: an open one is null.
        and coalesce(given_from  >= date '0001-01-01' and given_from  < date '10000-01-01', true)
        and coalesce(given_until > date '0001-01-01' and given_until <= date '10000-01-01', true);

comment on function is_honest_date(text, date, date) is
    'Whether the days from (inclusive) until (exclusive) have the shape of the precision: a month begins on its first day and ends with its last. An end of a RANGE may be open (null); UNKNOWN has neither.';
