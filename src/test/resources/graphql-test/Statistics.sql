-- type, planned for its parameters
-- ?1 = 9
with list_t1 as (
  select event.event_type_code as "TYPE",
    event.status as "STATUS",
    null::int as "YEAR",
    null::text as "MONTH",
    null::bigint as "ORGANIZATION",
    null::bigint as "PERSON",
    null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::text as "WEEK",
    null::date as "DAY",
    null::int as "FIRST_REPORTED_YEAR",
    null::text as "FIRST_REPORTED_MONTH",
    null::text as "FIRST_REPORTED_WEEK",
    null::date as "FIRST_REPORTED_DAY",
    count(distinct event.id)::int as "EVENTS",
    count(distinct report.article_id)::int as "ARTICLES",
    count(distinct article.publisher_id)::int as "PUBLISHERS",
    count(distinct person.entity_id)::int as "PERSONS"
  from event
  left join event_report report on report.event_id = event.id
  left join article on article.id = report.article_id
  left join event_participant person on person.event_id = event.id and person.entity_type_code = 'PERSON'
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and true
  group by event.event_type_code, event.status
  having (count(distinct event.id) >= ?)
)
select result.json
from (
  select json_build_array(
    (select count(*) from list_t1 t1 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t1."TYPE", t1."STATUS", t1."EVENTS", t1."ARTICLES", t1."PUBLISHERS", t1."PERSONS") as j
        from list_t1 t1
        where true
        order by t1."EVENTS" desc, row(t1."TYPE", t1."STATUS")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- year, planned for its parameters
-- ?1 = ['HIRE', 'FOUNDING', 'TRIAL']
with list_t2 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    event.occurred_year as "YEAR",
    null::text as "MONTH",
    null::bigint as "ORGANIZATION",
    null::bigint as "PERSON",
    null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::text as "WEEK",
    null::date as "DAY",
    null::int as "FIRST_REPORTED_YEAR",
    null::text as "FIRST_REPORTED_MONTH",
    null::text as "FIRST_REPORTED_WEEK",
    null::date as "FIRST_REPORTED_DAY",
    count(distinct event.id)::int as "EVENTS",
    count(distinct report.article_id)::int as "ARTICLES",
    -1 as "PUBLISHERS",
    -1 as "PERSONS"
  from event
  left join event_report report on report.event_id = event.id
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and (event.event_type_code = any(?))
  group by event.occurred_year
)
select result.json
from (
  select json_build_array(
    (select count(*) from list_t2 t2 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t2."YEAR", t2."EVENTS", t2."ARTICLES") as j
        from list_t2 t2
        where true
        order by t2."ARTICLES" desc, row(t2."YEAR")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- month, planned for its parameters
-- ?1 = '2016-01-01'
-- ?2 = '2016-12-31'
-- ?3 = '2016-01-01'
-- ?4 = '2016-12-31'
with list_t3 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    null::int as "YEAR",
    to_char(event.occurred_month, 'YYYY-MM') as "MONTH",
    null::bigint as "ORGANIZATION",
    null::bigint as "PERSON",
    null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::text as "WEEK",
    null::date as "DAY",
    null::int as "FIRST_REPORTED_YEAR",
    null::text as "FIRST_REPORTED_MONTH",
    null::text as "FIRST_REPORTED_WEEK",
    null::date as "FIRST_REPORTED_DAY",
    count(*)::int as "EVENTS",
    -1 as "ARTICLES",
    -1 as "PUBLISHERS",
    -1 as "PERSONS"
  from event
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and (
      (
        event.occurred <@ daterange(?::date, ?::date, '[]')
        and event.sort_date >= ?::date - 1
        and event.sort_date <= ?::date
      )
    )
  group by event.occurred_month
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t3."MONTH", t3."EVENTS") as j
        from list_t3 t3
        where true
        order by t3."EVENTS", row(t3."MONTH")::text
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- employer, planned for its parameters
-- ?1 = 'EMPLOYER'
-- ?2 = 'DEPARTURE'
-- ?3 = 3
with list_t4 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    null::int as "YEAR",
    null::text as "MONTH",
    organization.entity_id as "ORGANIZATION",
    null::bigint as "PERSON",
    null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::text as "WEEK",
    null::date as "DAY",
    null::int as "FIRST_REPORTED_YEAR",
    null::text as "FIRST_REPORTED_MONTH",
    null::text as "FIRST_REPORTED_WEEK",
    null::date as "FIRST_REPORTED_DAY",
    count(distinct event.id)::int as "EVENTS",
    -1 as "ARTICLES",
    -1 as "PUBLISHERS",
    count(distinct person.entity_id)::int as "PERSONS"
  from event
  left join event_participant organization on organization.event_id = event.id
    and organization.entity_type_code = 'ORGANIZATION'
    and organization.role_code = ?
  left join event_participant person on person.event_id = event.id and person.entity_type_code = 'PERSON'
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and (event.event_type_code = ?)
  group by organization.entity_id
  having (count(distinct event.id) >= ?)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t5.key) from entity t5 where t5.id = t4."ORGANIZATION"), t4."EVENTS", t4."PERSONS"
        ) as j
        from list_t4 t4
        where true
        order by t4."EVENTS" desc, row(t4."ORGANIZATION")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- organization, planned for its parameters
-- ?1 = 'HIRE'
-- ?2 = 3
-- ?3 = 9
with list_t6 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    null::int as "YEAR",
    null::text as "MONTH",
    organization.entity_id as "ORGANIZATION",
    null::bigint as "PERSON",
    null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::text as "WEEK",
    null::date as "DAY",
    null::int as "FIRST_REPORTED_YEAR",
    null::text as "FIRST_REPORTED_MONTH",
    null::text as "FIRST_REPORTED_WEEK",
    null::date as "FIRST_REPORTED_DAY",
    count(distinct event.id)::int as "EVENTS",
    -1 as "ARTICLES",
    -1 as "PUBLISHERS",
    count(distinct person.entity_id)::int as "PERSONS"
  from event
  left join event_participant organization on organization.event_id = event.id
    and organization.entity_type_code = 'ORGANIZATION'
  left join event_participant person on person.event_id = event.id and person.entity_type_code = 'PERSON'
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and (event.event_type_code = ?)
  group by organization.entity_id
  having (count(distinct event.id) >= ? and count(distinct event.id) <= ?)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t7.key) from entity t7 where t7.id = t6."ORGANIZATION"), t6."EVENTS", t6."PERSONS"
        ) as j
        from list_t6 t6
        where true
        order by t6."EVENTS" desc, row(t6."ORGANIZATION")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- person
with list_t8 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    null::int as "YEAR",
    null::text as "MONTH",
    null::bigint as "ORGANIZATION",
    person.entity_id as "PERSON",
    null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::text as "WEEK",
    null::date as "DAY",
    null::int as "FIRST_REPORTED_YEAR",
    null::text as "FIRST_REPORTED_MONTH",
    null::text as "FIRST_REPORTED_WEEK",
    null::date as "FIRST_REPORTED_DAY",
    count(distinct event.id)::int as "EVENTS",
    -1 as "ARTICLES",
    -1 as "PUBLISHERS",
    count(distinct person.entity_id)::int as "PERSONS"
  from event
  left join event_participant person on person.event_id = event.id and person.entity_type_code = 'PERSON'
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and true
  group by person.entity_id
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t9.key) from entity t9 where t9.id = t8."PERSON"), t8."EVENTS", t8."PERSONS"
        ) as j
        from list_t8 t8
        where true
        order by t8."EVENTS" desc, row(t8."PERSON")::text desc
        limit 2
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- language
with list_t10 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    null::int as "YEAR",
    null::text as "MONTH",
    null::bigint as "ORGANIZATION",
    null::bigint as "PERSON",
    article.language_code as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::text as "WEEK",
    null::date as "DAY",
    null::int as "FIRST_REPORTED_YEAR",
    null::text as "FIRST_REPORTED_MONTH",
    null::text as "FIRST_REPORTED_WEEK",
    null::date as "FIRST_REPORTED_DAY",
    count(distinct event.id)::int as "EVENTS",
    count(distinct report.article_id)::int as "ARTICLES",
    -1 as "PUBLISHERS",
    count(distinct person.entity_id)::int as "PERSONS"
  from event
  left join event_report report on report.event_id = event.id
  left join article on article.id = report.article_id
  left join event_participant person on person.event_id = event.id and person.entity_type_code = 'PERSON'
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and true
  group by article.language_code
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t10."LANGUAGE", t10."EVENTS", t10."ARTICLES", t10."PERSONS") as j
        from list_t10 t10
        where true
        order by t10."PERSONS" desc, row(t10."LANGUAGE")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- publisher
with list_t11 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    null::int as "YEAR",
    null::text as "MONTH",
    null::bigint as "ORGANIZATION",
    null::bigint as "PERSON",
    null::text as "LANGUAGE",
    article.publisher_id as "PUBLISHER",
    null::text as "WEEK",
    null::date as "DAY",
    null::int as "FIRST_REPORTED_YEAR",
    null::text as "FIRST_REPORTED_MONTH",
    null::text as "FIRST_REPORTED_WEEK",
    null::date as "FIRST_REPORTED_DAY",
    count(distinct event.id)::int as "EVENTS",
    count(distinct report.article_id)::int as "ARTICLES",
    count(distinct article.publisher_id)::int as "PUBLISHERS",
    count(distinct person.entity_id)::int as "PERSONS"
  from event
  left join event_report report on report.event_id = event.id
  left join article on article.id = report.article_id
  left join event_participant person on person.event_id = event.id and person.entity_type_code = 'PERSON'
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and true
  group by article.publisher_id
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t12.key) from publisher t12 where t12.id = t11."PUBLISHER"),
          t11."EVENTS",
          t11."ARTICLES",
          t11."PUBLISHERS",
          t11."PERSONS"
        ) as j
        from list_t11 t11
        where true
        order by t11."PUBLISHERS" desc, row(t11."PUBLISHER")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
