-- departures, planned for its parameters
-- ?1 = 'EMPLOYER'
-- ?2 = 'DEPARTURE'
-- ?3 = an id
-- ?4 = 'EMPLOYER'
-- ?5 = 2
-- ?6 = ['fa']
with list_t1 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    event.occurred_year as "YEAR",
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
    count(distinct report.article_id)::int as "ARTICLES",
    -1 as "PUBLISHERS",
    count(distinct person.entity_id)::int as "PERSONS"
  from event
  left join event_report report on report.event_id = event.id
  left join event_participant organization on organization.event_id = event.id
    and organization.entity_type_code = 'ORGANIZATION'
    and organization.role_code = ?
  left join event_participant person on person.event_id = event.id and person.entity_type_code = 'PERSON'
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and (
      event.event_type_code = ?
      and (
        exists (
          select
          from event_participant participant
          where participant.event_id = event.id and participant.entity_id = ? and participant.role_code = ?
        )
      )
    )
  group by event.occurred_year, organization.entity_id
  having (count(distinct event.id) >= ?)
)
select result.json
from (
  select json_build_array(
    (select count(*) from list_t1 t1 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          t1."TYPE",
          t1."YEAR",
          (
            select json_build_array(
              t2.key,
              (
                select json_build_array(t3.name)
                from entity_name t3
                where t3.entity_id = t2.id and (t3.is_preferred or t3.kind in ('LABEL', 'ALIAS'))
                order by array_position(?::text[], t3.language_code),
                  t3.is_preferred desc,
                  t3.language_code <> 'en',
                  t3.language_code,
                  t3.id
                limit 1
              )
            )
            from entity t2
            where t2.id = t1."ORGANIZATION"
          ),
          t1."EVENTS",
          t1."ARTICLES",
          t1."PERSONS"
        ) as j
        from list_t1 t1
        where true
        order by t1."ARTICLES" desc, row(t1."YEAR", t1."ORGANIZATION")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- statements, planned for its parameters
-- ?1 = 'STATEMENT'
with list_t4 as (
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
    -1 as "EVENTS",
    -1 as "ARTICLES",
    count(distinct article.publisher_id)::int as "PUBLISHERS",
    -1 as "PERSONS"
  from event
  left join event_report report on report.event_id = event.id
  left join article on article.id = report.article_id
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and (event.event_type_code = ?)
  group by article.publisher_id
)
select result.json
from (
  select json_build_array(
    (select count(*) from list_t4 t4 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t5.key) from publisher t5 where t5.id = t4."PUBLISHER"), t4."PUBLISHERS"
        ) as j
        from list_t4 t4
        where true
        order by t4."PUBLISHERS" desc, row(t4."PUBLISHER")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
