-- publisher, planned for its parameters
-- ?1 = 'hi'
-- ?2 = 'hi'
-- ?3 = 'amarujala.com'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t1.key,
        t1.name,
        t1.domain,
        t1.language_code,
        t1.recorded_at,
        (select count(*) from article t2 where t2.publisher_id = t1.id and (t2.language_code = ?)),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t2.key, t2.recorded_at) as j
            from article t2
            where t2.publisher_id = t1.id and (t2.language_code = ?)
            order by t2.recorded_at desc, t2.id desc
            limit 20
          ) page
        )
      )
      from publisher t1
      where t1.domain = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- byKey
-- ?1 = 'amar-ujala'
select result.json
from (
  select json_build_array((select json_build_array(t3.name) from publisher t3 where t3.key = ?)) as json offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- byId
-- ?1 = 'amar-ujala'
select result.json
from (
  select json_build_array((select json_build_array(t4.name) from publisher t4 where t4.key = ?)) as json offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- nothing
-- ?1 = 'unknown'
select result.json
from (
  select json_build_array((select json_build_array(t5.name) from publisher t5 where t5.key = ?)) as json offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- publishers
select result.json
from (
  select json_build_array(
    (select count(*) from publisher t6 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t6.key) as j from publisher t6 where true order by t6.sort_name, t6.id limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- named, planned for its parameters
-- ?1 = 'amar%'
-- ?2 = '%UJALA%'
-- ?3 = 'hi'
-- ?4 = 'amar%'
-- ?5 = '%UJALA%'
-- ?6 = 'hi'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from publisher t7
      where ((lower(t7.key) like lower(?)) and (lower(t7.name) like lower(?)) and t7.language_code = ?)
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t7.key) as j
        from publisher t7
        where ((lower(t7.key) like lower(?)) and (lower(t7.name) like lower(?)) and t7.language_code = ?)
        order by t7.sort_name desc, t7.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- publishing, planned for its parameters
-- ?1 = 'fa'
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t8.key) as j
        from publisher t8
        where (
          exists (
            select
            from article t8_r1
            where t8_r1.publisher_id = t8.id
              and (
                case
                when t8_r1.published_precision <> 'UNKNOWN' then daterange(t8_r1.published_from, t8_r1.published_until)
                end is not null
              )
          )
          and (
            (
              (
                (exists (select from article t8_r1 where t8_r1.publisher_id = t8.id and (t8_r1.language_code = ?)))
              ) is not true
            )
          )
        )
        order by t8.article_count desc, t8.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- recorded, planned for its parameters
-- ?1 = '2020-01-01T00:00:00Z'
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t9.key) as j
        from publisher t9
        where (((t9.recorded_at > ?::timestamptz)))
        order by t9.recorded_at, t9.id
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- story, planned for its parameters
-- ?1 = null
-- ?2 = []
-- ?3 = ['fa']
-- ?4 = ['fa']
-- ?5 = ['fa', 'tr']
-- ?6 = ['fa', 'tr']
-- ?7 = ['fa', 'tr']
-- ?8 = 'babuschkin-leaves'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t10.key,
        (
          select json_build_array(t11.title, t11.language_code, coalesce(t11.language_code <> all (?::text[]), false))
          from story_text t11
          where t11.story_id = t10.id
          order by array_position(?::text[], t11.language_code), t11.language_code <> 'en', t11.language_code
          limit 1
        ),
        (
          select json_build_array(t12.title, coalesce(t12.language_code <> all (?::text[]), false))
          from story_text t12
          where t12.story_id = t10.id
          order by array_position(?::text[], t12.language_code), t12.language_code <> 'en', t12.language_code
          limit 1
        ),
        t10.recorded_at,
        (select count(*) from article t13 where t13.story_id = t10.id and (t13.language_code = any(?))),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t13.key) as j
                from article t13
                where t13.story_id = t10.id and (t13.language_code = any(?)) and t13.sort_date > date '0001-01-01'
                order by t13.sort_date, t13.id
                limit 20
              )
              union all (
                select json_build_array(t13.key) as j
                from article t13
                where t13.story_id = t10.id and (t13.language_code = any(?)) and t13.sort_date = date '0001-01-01'
                order by t13.id
                limit 20
              )
            ) segment
            limit 20
          ) page
        )
      )
      from story t10
      where t10.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- sameStory
-- ?1 = 'openai-dgx1'
select result.json
from (
  select json_build_array((select json_build_array(t14.key) from story t14 where t14.key = ?)) as json offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- stories
select result.json
from (
  select json_build_array(
    (select count(*) from story t15 where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t15.key) as j
        from story t15
        where true
        order by t15.sort_date desc, t15.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- titled, planned for its parameters
-- ?1 = 'babuschkin%'
-- ?2 = '%babuschkin%'
-- ?3 = 'babuschkin%'
-- ?4 = '%babuschkin%'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from story t16
      where (
        (lower(t16.key) like lower(?))
        and exists (
          select from story_text where story_text.story_id = t16.id and (lower(story_text.title) like lower(?))
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t16.key) as j
        from story t16
        where (
          (lower(t16.key) like lower(?))
          and exists (
            select from story_text where story_text.story_id = t16.id and (lower(story_text.title) like lower(?))
          )
        )
        order by t16.article_count desc, t16.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- told, planned for its parameters
-- ?1 = 'hi'
-- ?2 = '2020-01-01T00:00:00Z'
-- ?3 = 'nothing'
-- ?4 = 'hi'
-- ?5 = '2020-01-01T00:00:00Z'
-- ?6 = 'nothing'
-- ?7 = 'hi'
-- ?8 = '2020-01-01T00:00:00Z'
-- ?9 = 'nothing'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from story t17
      where (
        exists (select from article t17_r1 where t17_r1.story_id = t17.id and (t17_r1.language_code = ?))
        and ((t17.recorded_at > ?::timestamptz))
        and (((((t17.key = ?))) is not true))
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t17.key) as j
            from story t17
            where (
              exists (select from article t17_r1 where t17_r1.story_id = t17.id and (t17_r1.language_code = ?))
              and ((t17.recorded_at > ?::timestamptz))
              and (((((t17.key = ?))) is not true))
            )
              and t17.sort_date > date '0001-01-01'
            order by t17.sort_date, t17.id
            limit 20
          )
          union all (
            select json_build_array(t17.key) as j
            from story t17
            where (
              exists (select from article t17_r1 where t17_r1.story_id = t17.id and (t17_r1.language_code = ?))
              and ((t17.recorded_at > ?::timestamptz))
              and (((((t17.key = ?))) is not true))
            )
              and t17.sort_date = date '0001-01-01'
            order by t17.id
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

-- newest, planned for its parameters
-- ?1 = '2998-12-31T22:00:00Z'
select result.json
from (
  select json_build_array((select count(*) from story t18 where (t18.recorded_at > ?::timestamptz))) as json offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- ofStory, planned for its parameters
-- ?1 = an id
-- ?2 = '2020-01-01T00:00:00Z'
-- ?3 = an id
-- ?4 = '2020-01-01T00:00:00Z'
select result.json
from (
  select json_build_array(
    (select count(*) from article t19 where (t19.story_id = ? and t19.recorded_at > ?::timestamptz)),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t19.key) as j
        from article t19
        where (t19.story_id = ? and t19.recorded_at > ?::timestamptz)
        order by t19.recorded_at, t19.id
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- events, planned for its parameters
-- ?1 = 'TRIAL'
-- ?2 = '2020-01-01T00:00:00Z'
-- ?3 = 'TRIAL'
-- ?4 = '2020-01-01T00:00:00Z'
select result.json
from (
  select json_build_array(
    (select count(*) from event t20 where (t20.event_type_code = ? and t20.recorded_at > ?::timestamptz)),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t20.key, t20.recorded_at, t20.event_type_code) as j
        from event t20
        where (t20.event_type_code = ? and t20.recorded_at > ?::timestamptz)
        order by t20.recorded_at desc, t20.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- entities, planned for its parameters
-- ?1 = 'FACILITY'
-- ?2 = '2020-01-01T00:00:00Z'
-- ?3 = 'FACILITY'
-- ?4 = '2020-01-01T00:00:00Z'
select result.json
from (
  select json_build_array(
    (select count(*) from entity t21 where (t21.entity_type_code = ? and t21.recorded_at > ?::timestamptz)),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t21.key, t21.recorded_at, t21.entity_type_code) as j
        from entity t21
        where (t21.entity_type_code = ? and t21.recorded_at > ?::timestamptz)
        order by t21.recorded_at desc, t21.sort_name, t21.id
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
