-- In which month or year a date lies is one rule for the API and for the reports: wholly in it, or in none. Dates are half-open as in tables.
create function month_of(given_from date, given_until date)
    returns date
    language sql
    immutable
    parallel safe
    return case when date_trunc('month', given_from) = date_trunc('month', given_until - 1) then date_trunc('month', given_from)::date end;

comment on function month_of(date, date) is 'First day of the month in which the days from (inclusive) until (exclusive) all lie; null if an end is open or they lie in several months.';

create function year_of(given_from date, given_until date)
    returns int
    language sql
    immutable
    parallel safe
    return case when extract(year from given_from) = extract(year from given_until - 1) then extract(year from given_from)::int end;

comment on function year_of(date, date) is 'The year in which the days from (inclusive) until (exclusive) all lie; null if an end is open or they lie in several years.';
