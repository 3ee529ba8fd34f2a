-- Events, articles and claims store a date as its range of possible days, [from, until), and its precision.
-- is_honest_date is the only definition of the ranges that each precision allows.
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
            when 'QUARTER' then extract(day from given_from) = 1 and extract(month from given_from) in (1, 4, 7, 10)
                and given_until = given_from + interval '3 months'
            when 'YEAR'    then extract(doy from given_from) = 1 and given_until = given_from + interval '1 year'
            -- The first decade starts in year 1 because there was no year 0.
            when 'DECADE'  then extract(doy from given_from) = 1
                and given_until = make_date((extract(year from given_from)::int / 10 + 1) * 10, 1, 1)
                and (extract(year from given_from) % 10 = 0 or given_from = date '0001-01-01')
        end,
        false)
        -- Years run from 1 to 9999. An open bound is null, never infinity.
        and coalesce(given_from  >= date '0001-01-01' and given_from  < date '10000-01-01', true)
        and coalesce(given_until > date '0001-01-01' and given_until <= date '10000-01-01', true);

comment on function is_honest_date(text, date, date) is
    'Whether the days from (inclusive) to until (exclusive) fit the precision. A MONTH, for example, starts on the'
    ' first day of a month and ends on its last. A RANGE can have one open bound (null); UNKNOWN has no bounds.';

-- The API and the reports assign a date to a month or year only if all possible days are in that month or year.
create function month_of(given_from date, given_until date)
    returns date
    language sql
    immutable
    parallel safe
    return case
        when date_trunc('month', given_from) = date_trunc('month', given_until - 1)
            then date_trunc('month', given_from)::date
    end;

comment on function month_of(date, date) is
    'First day of the month that contains all days from (inclusive) to until'
    ' (exclusive); null if a bound is open or the days span several months.';

create function year_of(given_from date, given_until date)
    returns int
    language sql
    immutable
    parallel safe
    return case
        when extract(year from given_from) = extract(year from given_until - 1)
            then extract(year from given_from)::int
    end;

comment on function year_of(date, date) is
    'Year that contains all days from (inclusive) to until (exclusive);'
    ' null if a bound is open or the days span several years.';

create function edtf_mark(given_certainty text)
    returns text
    language sql
    immutable
    parallel safe
    return case given_certainty when 'APPROXIMATE' then '~' when 'UNCERTAIN' then '?' else '' end;

comment on function edtf_mark(text) is
    'EDTF suffix for date certainty: ~ if APPROXIMATE, ? if UNCERTAIN, empty if CERTAIN.';

create function edtf_range_pattern(given_from date, given_until date)
    returns text
    language sql
    immutable
    parallel safe
    return case
        when coalesce(extract(doy from given_from) = 1, true) and coalesce(extract(doy from given_until) = 1, true)
            and coalesce(given_from + interval '1 year' < given_until, true)  then 'YYYY'
        when coalesce(extract(day from given_from) = 1, true) and coalesce(extract(day from given_until) = 1, true)
            and coalesce(given_from + interval '1 month' < given_until, true) then 'YYYY-MM'
        else 'YYYY-MM-DD'
    end;

comment on function edtf_range_pattern(date, date) is
    'to_char pattern for range bounds: the coarsest unit that expresses both bounds exactly.'
    ' A range given as 2017/.. therefore does not become more precise when it is written.';

create function edtf(given_precision text, given_certainty text, given_from date, given_until date)
    returns text
    language sql
    stable
    parallel safe
    return case given_precision
        when 'DAY'     then to_char(given_from, 'YYYY-MM-DD') || edtf_mark(given_certainty)
        when 'MONTH'   then to_char(given_from, 'YYYY-MM') || edtf_mark(given_certainty)
        when 'QUARTER' then to_char(given_from, 'YYYY-') || 32 + extract(quarter from given_from)
            || edtf_mark(given_certainty)
        when 'YEAR'    then to_char(given_from, 'YYYY') || edtf_mark(given_certainty)
        when 'DECADE'  then left(to_char(given_from, 'YYYY'), 3) || 'X' || edtf_mark(given_certainty)
        when 'RANGE'   then
            coalesce(
                to_char(given_from, edtf_range_pattern(given_from, given_until)) || edtf_mark(given_certainty),
                '..')
            || '/' || coalesce(
                to_char(given_until - 1, edtf_range_pattern(given_from, given_until)) || edtf_mark(given_certainty),
                '..')
    end;

comment on function edtf(text, text, date, date) is
    'Date in ISO 8601-2 (EDTF), as in the API: 2025-08-14, 2025-08~, 2025-33 (a '
    'quarter), 202X (a decade), 2025-08-01/2025-08-14, ../2025-08-14. The days run '
    'from (inclusive) to until (exclusive). Returns null if the precision is UNKNOWN.';
