-- language, planned for its parameters
-- ?1 = 'DEPARTURE'
with list_t1 as (
  select article.language_code as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::bigint as "STORY",
    null::bigint as "ENTITY",
    null::int as "YEAR",
    null::text as "MONTH",
    null::text as "WEEK",
    null::date as "DAY",
    count(distinct article.id)::int as "ARTICLES",
    count(distinct article.publisher_id)::int as "PUBLISHERS",
    count(distinct report.event_id)::int as "EVENTS"
  from article
  left join event_report report on report.article_id = article.id
  where (
    exists (
      select
      from event_report report
      join event article_r1 on article_r1.id = report.event_id
      where report.article_id = article.id and (article_r1.event_type_code = ?)
    )
  )
  group by article.language_code
)
select result.json
from (
  select json_build_array(
    (select count(*) from list_t1 t1 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t1."LANGUAGE", t1."ARTICLES", t1."PUBLISHERS", t1."EVENTS") as j
        from list_t1 t1
        where true
        order by t1."ARTICLES" desc, row(t1."LANGUAGE")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- publisher
with list_t2 as (
  select null::text as "LANGUAGE",
    article.publisher_id as "PUBLISHER",
    null::bigint as "STORY",
    null::bigint as "ENTITY",
    null::int as "YEAR",
    null::text as "MONTH",
    null::text as "WEEK",
    null::date as "DAY",
    count(*)::int as "ARTICLES",
    count(distinct article.publisher_id)::int as "PUBLISHERS",
    -1 as "EVENTS"
  from article
  where true
  group by article.publisher_id
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t3.key) from publisher t3 where t3.id = t2."PUBLISHER"),
          t2."ARTICLES",
          t2."PUBLISHERS"
        ) as j
        from list_t2 t2
        where true
        order by t2."PUBLISHERS" desc, row(t2."PUBLISHER")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- story, planned for its parameters
-- ?1 = 2
with list_t4 as (
  select null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    article.story_id as "STORY",
    null::bigint as "ENTITY",
    null::int as "YEAR",
    null::text as "MONTH",
    null::text as "WEEK",
    null::date as "DAY",
    count(distinct article.id)::int as "ARTICLES",
    -1 as "PUBLISHERS",
    count(distinct report.event_id)::int as "EVENTS"
  from article
  left join event_report report on report.article_id = article.id
  where true
  group by article.story_id
  having (count(distinct article.id) >= ?)
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t5.key) from story t5 where t5.id = t4."STORY"), t4."ARTICLES", t4."EVENTS"
        ) as j
        from list_t4 t4
        where true
        order by t4."EVENTS" desc, row(t4."STORY")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- entity, planned for its parameters
-- ?1 = 'FACILITY'
with list_t6 as (
  select null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::bigint as "STORY",
    mention.entity_id as "ENTITY",
    null::int as "YEAR",
    null::text as "MONTH",
    null::text as "WEEK",
    null::date as "DAY",
    count(distinct article.id)::int as "ARTICLES",
    -1 as "PUBLISHERS",
    -1 as "EVENTS"
  from article
  left join (mention join entity mentioned on mentioned.id = mention.entity_id) on mention.article_id = article.id
    and mentioned.entity_type_code = ?
  where true
  group by mention.entity_id
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t7.key, t7.entity_type_code) from entity t7 where t7.id = t6."ENTITY"), t6."ARTICLES"
        ) as j
        from list_t6 t6
        where true
        order by t6."ARTICLES" desc, row(t6."ENTITY")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- year, planned for its parameters
-- ?1 = null
-- ?2 = '2027-01-01'
with list_t8 as (
  with counted as (
    select null::text as "LANGUAGE",
      null::bigint as "PUBLISHER",
      null::bigint as "STORY",
      null::bigint as "ENTITY",
      article.published_year as "YEAR",
      null::text as "MONTH",
      null::text as "WEEK",
      null::date as "DAY",
      count(*)::int as "ARTICLES",
      -1 as "PUBLISHERS",
      -1 as "EVENTS",
      make_date(article.published_year, 1, 1) as "START"
    from article
    where true
    group by article.published_year
  ),
    combination as (select)
  select *
  from counted
  union all
  select null::text,
    null::bigint,
    null::bigint,
    null::bigint,
    extract(year from start)::int,
    null::text,
    null::text,
    null::date,
    0,
    -1,
    -1,
    start
  from combination cross
  join fill_periods(
    'YEAR',
    coalesce(?::date, (select min("START") from counted)),
    coalesce(?::date, (select max("START") from counted)),
    (select count(*) from combination)
  ) start
  where not exists (select from counted where counted."START" = start)
)
select result.json
from (
  select json_build_array(
    (select count(*) from list_t8 t8 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t8."YEAR", t8."ARTICLES") as j
            from list_t8 t8
            where true and t8."START" is not null
            order by t8."START", row(t8."YEAR")::text
            limit 20
          )
          union all (
            select json_build_array(t8."YEAR", t8."ARTICLES") as j
            from list_t8 t8
            where true and t8."START" is null
            order by row(t8."YEAR")::text
            limit 20
          )
        ) segment
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- month, planned for its parameters
-- ?1 = '2025-07-14'
-- ?2 = '2025-09-01'
with list_t9 as (
  with counted as (
    select article.language_code as "LANGUAGE",
      null::bigint as "PUBLISHER",
      null::bigint as "STORY",
      null::bigint as "ENTITY",
      null::int as "YEAR",
      to_char(article.published_month, 'YYYY-MM') as "MONTH",
      null::text as "WEEK",
      null::date as "DAY",
      count(*)::int as "ARTICLES",
      -1 as "PUBLISHERS",
      -1 as "EVENTS",
      article.published_month as "START"
    from article
    where true
    group by article.language_code, article.published_month
  ),
    combination as (select distinct "LANGUAGE" from counted)
  select *
  from counted
  union all
  select combination."LANGUAGE",
    null::bigint,
    null::bigint,
    null::bigint,
    null::int,
    to_char(start, 'YYYY-MM'),
    null::text,
    null::date,
    0,
    -1,
    -1,
    start
  from combination cross
  join fill_periods(
    'MONTH',
    coalesce(?::date, (select min("START") from counted)),
    coalesce(?::date, (select max("START") from counted)),
    (select count(*) from combination)
  ) start
  where not exists (
    select from counted where counted."START" = start and counted."LANGUAGE" is not distinct from combination."LANGUAGE"
  )
)
select result.json
from (
  select json_build_array(
    (select count(*) from list_t9 t9 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t9."LANGUAGE", t9."MONTH", t9."ARTICLES") as j
            from list_t9 t9
            where true and t9."START" is not null
            order by t9."START" desc, row(t9."LANGUAGE", t9."MONTH")::text desc
            limit 4
          )
          union all (
            select json_build_array(t9."LANGUAGE", t9."MONTH", t9."ARTICLES") as j
            from list_t9 t9
            where true and t9."START" is null
            order by row(t9."LANGUAGE", t9."MONTH")::text desc
            limit 4
          )
        ) segment
        limit 4
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- week
with list_t10 as (
  select null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::bigint as "STORY",
    null::bigint as "ENTITY",
    null::int as "YEAR",
    null::text as "MONTH",
    to_char(
      case
      when (lower(article.dated) - date '0001-01-01') / 7 = (
        (upper(article.dated) - 1) - date '0001-01-01'
      ) / 7 then lower(article.dated) - (lower(article.dated) - date '0001-01-01') % 7 end, 'IYYY-"W"IW'
    ) as "WEEK",
    null::date as "DAY",
    count(*)::int as "ARTICLES",
    -1 as "PUBLISHERS",
    -1 as "EVENTS",
    case
    when (lower(article.dated) - date '0001-01-01') / 7 = (
      (upper(article.dated) - 1) - date '0001-01-01'
    ) / 7 then lower(article.dated) - (lower(article.dated) - date '0001-01-01') % 7
  end as "START"
  from article
  where true
  group by case
    when (lower(article.dated) - date '0001-01-01') / 7 = (
      (upper(article.dated) - 1) - date '0001-01-01'
    ) / 7 then lower(article.dated) - (lower(article.dated) - date '0001-01-01') % 7 end
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t10."WEEK", t10."ARTICLES") as j
            from list_t10 t10
            where true and t10."START" is not null
            order by t10."START", row(t10."WEEK")::text
            limit 20
          )
          union all (
            select json_build_array(t10."WEEK", t10."ARTICLES") as j
            from list_t10 t10
            where true and t10."START" is null
            order by row(t10."WEEK")::text
            limit 20
          )
        ) segment
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- day
with list_t11 as (
  select null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::bigint as "STORY",
    null::bigint as "ENTITY",
    null::int as "YEAR",
    null::text as "MONTH",
    null::text as "WEEK",
    case when lower(article.dated) = (upper(article.dated) - 1) then lower(article.dated)
  end as "DAY",
    count(*)::int as "ARTICLES",
    -1 as "PUBLISHERS",
    -1 as "EVENTS",
    case when lower(article.dated) = (upper(article.dated) - 1) then lower(article.dated)
  end as "START"
  from article
  where true
  group by case when lower(article.dated) = (upper(article.dated) - 1) then lower(article.dated) end
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t11."DAY", t11."ARTICLES") as j
            from list_t11 t11
            where true and t11."START" is not null
            order by t11."START", row(t11."DAY")::text
            limit 20
          )
          union all (
            select json_build_array(t11."DAY", t11."ARTICLES") as j
            from list_t11 t11
            where true and t11."START" is null
            order by row(t11."DAY")::text
            limit 20
          )
        ) segment
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- happened, planned for its parameters
-- ?1 = 'DEPARTURE'
with list_t12 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    null::int as "YEAR",
    null::text as "MONTH",
    null::bigint as "ORGANIZATION",
    null::bigint as "PERSON",
    null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    to_char(
      case
      when (lower(event.dated) - date '0001-01-01') / 7 = (
        (upper(event.dated) - 1) - date '0001-01-01'
      ) / 7 then lower(event.dated) - (lower(event.dated) - date '0001-01-01') % 7 end, 'IYYY-"W"IW'
    ) as "WEEK",
    case when lower(event.dated) = (upper(event.dated) - 1) then lower(event.dated)
  end as "DAY",
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
    and (event.event_type_code = ?)
  group by case
    when (lower(event.dated) - date '0001-01-01') / 7 = (
      (upper(event.dated) - 1) - date '0001-01-01'
    ) / 7 then lower(event.dated) - (lower(event.dated) - date '0001-01-01') % 7 end,
    case when lower(event.dated) = (upper(event.dated) - 1) then lower(event.dated) end
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t12."WEEK", t12."DAY", t12."EVENTS") as j
        from list_t12 t12
        where true
        order by t12."ARTICLES" desc, row(t12."WEEK", t12."DAY")::text desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- firstReported
with list_t13 as (
  select null::text as "TYPE",
    null::text as "STATUS",
    null::int as "YEAR",
    null::text as "MONTH",
    null::bigint as "ORGANIZATION",
    null::bigint as "PERSON",
    null::text as "LANGUAGE",
    null::bigint as "PUBLISHER",
    null::text as "WEEK",
    null::date as "DAY",
    event.first_reported_year as "FIRST_REPORTED_YEAR",
    null::text as "FIRST_REPORTED_MONTH",
    null::text as "FIRST_REPORTED_WEEK",
    null::date as "FIRST_REPORTED_DAY",
    count(*)::int as "EVENTS",
    -1 as "ARTICLES",
    -1 as "PUBLISHERS",
    -1 as "PERSONS",
    make_date(event.first_reported_year, 1, 1) as "START"
  from event
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and true
  group by event.first_reported_year
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t13."FIRST_REPORTED_YEAR", t13."EVENTS") as j
            from list_t13 t13
            where true and t13."START" is not null
            order by t13."START", row(t13."FIRST_REPORTED_YEAR")::text
            limit 20
          )
          union all (
            select json_build_array(t13."FIRST_REPORTED_YEAR", t13."EVENTS") as j
            from list_t13 t13
            where true and t13."START" is null
            order by row(t13."FIRST_REPORTED_YEAR")::text
            limit 20
          )
        ) segment
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- firstReportedMonth, planned for its parameters
-- ?1 = ['DEPARTURE', 'HIRE']
-- ?2 = '2025-07-01'
-- ?3 = '2025-08-31'
with list_t14 as (
  with counted as (
    select event.event_type_code as "TYPE",
      null::text as "STATUS",
      null::int as "YEAR",
      null::text as "MONTH",
      null::bigint as "ORGANIZATION",
      null::bigint as "PERSON",
      null::text as "LANGUAGE",
      null::bigint as "PUBLISHER",
      null::text as "WEEK",
      null::date as "DAY",
      null::int as "FIRST_REPORTED_YEAR",
      to_char(event.first_reported_month, 'YYYY-MM') as "FIRST_REPORTED_MONTH",
      null::text as "FIRST_REPORTED_WEEK",
      null::date as "FIRST_REPORTED_DAY",
      count(*)::int as "EVENTS",
      -1 as "ARTICLES",
      -1 as "PUBLISHERS",
      -1 as "PERSONS",
      event.first_reported_month as "START"
    from event
    where not exists (
      select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
    )
      and (event.event_type_code = any(?))
    group by event.event_type_code, event.first_reported_month
  ),
    combination as (select distinct "TYPE" from counted)
  select *
  from counted
  union all
  select combination."TYPE",
    null::text,
    null::int,
    null::text,
    null::bigint,
    null::bigint,
    null::text,
    null::bigint,
    null::text,
    null::date,
    null::int,
    to_char(start, 'YYYY-MM'),
    null::text,
    null::date,
    0,
    -1,
    -1,
    -1,
    start
  from combination cross
  join fill_periods(
    'MONTH',
    coalesce(?::date, (select min("START") from counted)),
    coalesce(?::date, (select max("START") from counted)),
    (select count(*) from combination)
  ) start
  where not exists (
    select from counted where counted."START" = start and counted."TYPE" is not distinct from combination."TYPE"
  )
)
select result.json
from (
  select json_build_array(
    (select count(*) from list_t14 t14 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t14."TYPE", t14."FIRST_REPORTED_MONTH", t14."EVENTS") as j
            from list_t14 t14
            where true and t14."START" is not null
            order by t14."START", row(t14."TYPE", t14."FIRST_REPORTED_MONTH")::text
            limit 20
          )
          union all (
            select json_build_array(t14."TYPE", t14."FIRST_REPORTED_MONTH", t14."EVENTS") as j
            from list_t14 t14
            where true and t14."START" is null
            order by row(t14."TYPE", t14."FIRST_REPORTED_MONTH")::text
            limit 20
          )
        ) segment
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- firstReportedWeek, planned for its parameters
-- ?1 = null
-- ?2 = null
with list_t15 as (
  with counted as (
    select null::text as "TYPE",
      null::text as "STATUS",
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
      to_char(
        case
        when (lower(event.first_reported_days) - date '0001-01-01') / 7 = (
          (upper(event.first_reported_days) - 1) - date '0001-01-01'
        ) / 7 then lower(event.first_reported_days) - (lower(event.first_reported_days) - date '0001-01-01') % 7 end,
        'IYYY-"W"IW'
      ) as "FIRST_REPORTED_WEEK",
      null::date as "FIRST_REPORTED_DAY",
      count(*)::int as "EVENTS",
      -1 as "ARTICLES",
      -1 as "PUBLISHERS",
      -1 as "PERSONS",
      case
      when (lower(event.first_reported_days) - date '0001-01-01') / 7 = (
        (upper(event.first_reported_days) - 1) - date '0001-01-01'
      ) / 7 then lower(event.first_reported_days) - (lower(event.first_reported_days) - date '0001-01-01') % 7
    end as "START"
    from event
    where not exists (
      select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
    )
      and true
    group by case
      when (lower(event.first_reported_days) - date '0001-01-01') / 7 = (
        (upper(event.first_reported_days) - 1) - date '0001-01-01'
      ) / 7 then lower(event.first_reported_days) - (lower(event.first_reported_days) - date '0001-01-01') % 7 end
  ),
    combination as (select)
  select *
  from counted
  union all
  select null::text,
    null::text,
    null::int,
    null::text,
    null::bigint,
    null::bigint,
    null::text,
    null::bigint,
    null::text,
    null::date,
    null::int,
    null::text,
    to_char(start, 'IYYY-"W"IW'),
    null::date,
    0,
    -1,
    -1,
    -1,
    start
  from combination cross
  join fill_periods(
    'WEEK',
    coalesce(?::date, (select min("START") from counted)),
    coalesce(?::date, (select max("START") from counted)),
    (select count(*) from combination)
  ) start
  where not exists (select from counted where counted."START" = start)
)
select result.json
from (
  select json_build_array(
    (select count(*) from list_t15 t15 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t15."FIRST_REPORTED_WEEK", t15."EVENTS") as j
            from list_t15 t15
            where true and t15."START" is not null
            order by t15."START", row(t15."FIRST_REPORTED_WEEK")::text
            limit 3
          )
          union all (
            select json_build_array(t15."FIRST_REPORTED_WEEK", t15."EVENTS") as j
            from list_t15 t15
            where true and t15."START" is null
            order by row(t15."FIRST_REPORTED_WEEK")::text
            limit 3
          )
        ) segment
        limit 3
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- firstReportedDay
with list_t16 as (
  select null::text as "TYPE",
    null::text as "STATUS",
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
    case
    when lower(event.first_reported_days) = (upper(event.first_reported_days) - 1) then lower(event.first_reported_days)
  end as "FIRST_REPORTED_DAY",
    count(*)::int as "EVENTS",
    -1 as "ARTICLES",
    -1 as "PUBLISHERS",
    -1 as "PERSONS",
    case
    when lower(event.first_reported_days) = (upper(event.first_reported_days) - 1) then lower(event.first_reported_days)
  end as "START"
  from event
  where not exists (
    select from event part where part.part_of_id = event.id and part.event_type_code = event.event_type_code offset 0
  )
    and true
  group by case
    when lower(event.first_reported_days) = (
      upper(event.first_reported_days) - 1
    ) then lower(event.first_reported_days) end
)
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t16."FIRST_REPORTED_DAY", t16."EVENTS") as j
            from list_t16 t16
            where true and t16."START" is not null
            order by t16."START", row(t16."FIRST_REPORTED_DAY")::text
            limit 20
          )
          union all (
            select json_build_array(t16."FIRST_REPORTED_DAY", t16."EVENTS") as j
            from list_t16 t16
            where true and t16."START" is null
            order by row(t16."FIRST_REPORTED_DAY")::text
            limit 20
          )
        ) segment
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- event
-- ?1 = 'xai-founded'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select json_build_array(
            (
              select coalesce(json_agg(related.j), '[]')
              from (
                select json_build_array(
                  t19.start::text,
                  t19.start,
                  (t19.start + interval '1 DAY')::date - 1,
                  t19.article_count,
                  t19.publisher_count,
                  t19.languages
                ) as j
                from (
                  select case when lower(article.dated) = (upper(article.dated) - 1) then lower(article.dated)
                  end as start,
                    count(*)::int as article_count,
                    count(distinct article.publisher_id)::int as publisher_count,
                    array_agg(distinct article.language_code) as languages
                  from event_report report
                  join article on article.id = report.article_id
                  where report.event_id = t18.event_id
                  group by 1
                ) t19
                where true
                order by t19.start
              ) related
            ),
            (
              select coalesce(json_agg(related.j), '[]')
              from (
                select json_build_array(
                  to_char(t20.start, 'IYYY-"W"IW')::text, t20.start, (t20.start + interval '1 WEEK')::date - 1
                ) as j
                from (
                  select case
                    when (lower(article.dated) - date '0001-01-01') / 7 = (
                      (upper(article.dated) - 1) - date '0001-01-01'
                    ) / 7 then lower(article.dated) - (lower(article.dated) - date '0001-01-01') % 7
                  end as start,
                    count(*)::int as article_count,
                    count(distinct article.publisher_id)::int as publisher_count,
                    array_agg(distinct article.language_code) as languages
                  from event_report report
                  join article on article.id = report.article_id
                  where report.event_id = t18.event_id
                  group by 1
                ) t20
                where true
                order by t20.start
              ) related
            ),
            (
              select coalesce(json_agg(related.j), '[]')
              from (
                select json_build_array(
                  to_char(t21.start, 'YYYY-MM')::text,
                  t21.start,
                  (t21.start + interval '1 MONTH')::date - 1,
                  t21.article_count
                ) as j
                from (
                  select case
                    when date_trunc('MONTH', lower(article.dated)::timestamp) = date_trunc(
                      'MONTH', (upper(article.dated) - 1)::timestamp
                    ) then date_trunc('MONTH', lower(article.dated)::timestamp)::date
                  end as start,
                    count(*)::int as article_count,
                    count(distinct article.publisher_id)::int as publisher_count,
                    array_agg(distinct article.language_code) as languages
                  from event_report report
                  join article on article.id = report.article_id
                  where report.event_id = t18.event_id
                  group by 1
                ) t21
                where true
                order by t21.start
              ) related
            ),
            (
              select coalesce(json_agg(related.j), '[]')
              from (
                select json_build_array(
                  extract(year from t22.start)::int::text,
                  t22.start,
                  (t22.start + interval '1 YEAR')::date - 1,
                  t22.article_count
                ) as j
                from (
                  select case
                    when date_trunc('YEAR', lower(article.dated)::timestamp) = date_trunc(
                      'YEAR', (upper(article.dated) - 1)::timestamp
                    ) then date_trunc('YEAR', lower(article.dated)::timestamp)::date
                  end as start,
                    count(*)::int as article_count,
                    count(distinct article.publisher_id)::int as publisher_count,
                    array_agg(distinct article.language_code) as languages
                  from event_report report
                  join article on article.id = report.article_id
                  where report.event_id = t18.event_id
                  group by 1
                ) t22
                where true
                order by t22.start
              ) related
            ),
            (
              select coalesce(json_agg(related.j), '[]')
              from (
                select json_build_array(to_char(t23.start, 'YYYY-MM')::text) as j
                from (
                  select case
                    when date_trunc('MONTH', lower(article.dated)::timestamp) = date_trunc(
                      'MONTH', (upper(article.dated) - 1)::timestamp
                    ) then date_trunc('MONTH', lower(article.dated)::timestamp)::date
                  end as start,
                    count(*)::int as article_count,
                    count(distinct article.publisher_id)::int as publisher_count,
                    array_agg(distinct article.language_code) as languages
                  from event_report report
                  join article on article.id = report.article_id
                  where report.event_id = t18.event_id
                  group by 1
                ) t23
                where true
                order by t23.start
              ) related
            )
          )
          from event_derived t18
          where t18.event_id = t17.id
        ),
        t17.event_type_code
      )
      from event t17
      where t17.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
