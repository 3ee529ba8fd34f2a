-- languages, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
select result.json
from (
  select json_build_array(
    (select count(*) from article t1 where (t1.language_code = any(?))),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t1.key) as j
        from article t1
        where (t1.language_code = any(?))
        order by t1.sort_date desc, t1.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- publishers, planned for its parameters
-- ?1 = an id
-- ?2 = an id
select result.json
from (
  select json_build_array(
    (select count(*) from article t2 where (t2.publisher_id = ?)),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t2.key) as j
        from article t2
        where (t2.publisher_id = ?)
        order by t2.sort_date desc, t2.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- published, planned for its parameters
-- ?1 = '2025-01-01'
-- ?2 = '2025-12-31'
-- ?3 = '2025-01-01'
-- ?4 = '2025-12-31'
-- ?5 = '2025-01-01'
-- ?6 = '2025-12-31'
-- ?7 = '2025-01-01'
-- ?8 = '2025-12-31'
-- ?9 = '2025-01-01'
-- ?10 = '2025-12-31'
-- ?11 = '2025-01-01'
-- ?12 = '2025-12-31'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from article t3
      where (
        (
          case when t3.published_precision <> 'UNKNOWN' then daterange(t3.published_from, t3.published_until)
          end <@ daterange(?::date, ?::date, '[]') and t3.sort_date >= ?::date - 1 and t3.sort_date <= ?::date
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t3.key) as j
            from article t3
            where (
              (
                case when t3.published_precision <> 'UNKNOWN' then daterange(t3.published_from, t3.published_until)
                end <@ daterange(?::date, ?::date, '[]') and t3.sort_date >= ?::date - 1 and t3.sort_date <= ?::date
              )
            )
              and t3.sort_date > date '0001-01-01'
            order by t3.sort_date, t3.id
            limit 20
          )
          union all (
            select json_build_array(t3.key) as j
            from article t3
            where (
              (
                case when t3.published_precision <> 'UNKNOWN' then daterange(t3.published_from, t3.published_until)
                end <@ daterange(?::date, ?::date, '[]') and t3.sort_date >= ?::date - 1 and t3.sort_date <= ?::date
              )
            )
              and t3.sort_date = date '0001-01-01'
            order by t3.id
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

-- text, planned for its parameters
-- ?1 = [an id]
-- ?2 = [an id]
select result.json
from (
  select json_build_array(
    (select count(*) from article t4 where (t4.id = any(?))),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t4.key) as j
        from article t4
        where (t4.id = any(?))
        order by t4.sort_date desc, t4.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- relevance, planned for its parameters
-- ?1 = 'hi'
-- ?2 = [an id, an id, an id, an id, an id]
-- ?3 = '(('openai' | 'en/openai' | 'ca/opena' | 'da/openai' | 'de/openai' | 'es/openai' | 'et/opena' | 'fi/openai' | 'fr/open' | 'hu/open' | 'id/opena' | 'it/opena' | 'lt/open' | 'nb/openai' | 'nl/openai' | 'pt/opena' | 'ro/open' | 'sv/openai' | 'tr/openai' | ('open' <-> 'ai'))) | (('dgx' | 'en/dgx' | 'ca/dgx' | 'da/dgx' | 'de/dgx' | 'es/dgx' | 'et/dgx' | 'fi/dgx' | 'fr/dgx' | 'hu/dgx' | 'id/dgx' | 'it/dgx' | 'lt/dgx' | 'nb/dgx' | 'nl/dgx' | 'pt/dgx' | 'ro/dgx' | 'sv/dgx' | 'tr/dgx'))'
-- ?4 = 'hi'
-- ?5 = [an id, an id, an id, an id, an id]
select result.json
from (
  select json_build_array(
    (select count(*) from article t5 where (t5.language_code = ? and t5.id = any(?))),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t5.key) as j
        from article t5 cross
        join (select cast(? as text) as query) t5_text
        where (t5.language_code = ? and t5.id = any(?))
        order by ts_rank(coalesce(t5.search, ''), cast(t5_text.query as tsquery)) desc, t5.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- mentions, planned for its parameters
-- ?1 = an id
-- ?2 = an id
-- ?3 = an id
-- ?4 = an id
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from article t6
      where (
        t6.id in (select article_id from mention where mention.entity_id = ?)
        and ((t6.id in (select article_id from mention where mention.entity_id = ?))) is not true
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t6.key) as j
        from article t6
        where (
          t6.id in (select article_id from mention where mention.entity_id = ?)
          and ((t6.id in (select article_id from mention where mention.entity_id = ?))) is not true
        )
        order by t6.sort_date desc, t6.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- reports, planned for its parameters
-- ?1 = 'TRIAL'
-- ?2 = 'PLANNED'
-- ?3 = 'TRIAL'
-- ?4 = 'PLANNED'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from article t7
      where (
        exists (
          select
          from event_report report
          join event t7_r1 on t7_r1.id = report.event_id
          where report.article_id = t7.id and (t7_r1.event_type_code = ? and t7_r1.status = ?)
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t7.key) as j
        from article t7
        where (
          exists (
            select
            from event_report report
            join event t7_r1 on t7_r1.id = report.event_id
            where report.article_id = t7.id and (t7_r1.event_type_code = ? and t7_r1.status = ?)
          )
        )
        order by t7.sort_date desc, t7.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- and, planned for its parameters
-- ?1 = 'DEPARTURE'
-- ?2 = 'DEPARTURE'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from article t8
      where (
        (
          (
            exists (
              select
              from event_report report
              join event t8_r1 on t8_r1.id = report.event_id
              where report.article_id = t8.id and (t8_r1.event_type_code = ?)
            )
          )
          and (
            case when t8.published_precision <> 'UNKNOWN' then daterange(t8.published_from, t8.published_until)
            end is not null
          )
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t8.key) as j
        from article t8
        where (
          (
            (
              exists (
                select
                from event_report report
                join event t8_r1 on t8_r1.id = report.event_id
                where report.article_id = t8.id and (t8_r1.event_type_code = ?)
              )
            )
            and (
              case when t8.published_precision <> 'UNKNOWN' then daterange(t8.published_from, t8.published_until)
              end is not null
            )
          )
        )
        order by t8.sort_date desc, t8.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- or, planned for its parameters
-- ?1 = '2026-01-01'
-- ?2 = null
-- ?3 = 'fa'
-- ?4 = '2026-01-01'
-- ?5 = null
-- ?6 = 'fa'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from article t9
      where (
        (
          (
            case when t9.published_precision <> 'UNKNOWN' then daterange(t9.published_from, t9.published_until)
            end && daterange(?::date, ?::date, '[]')
          )
          or (t9.language_code = ?)
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t9.key) as j
        from article t9
        where (
          (
            (
              case when t9.published_precision <> 'UNKNOWN' then daterange(t9.published_from, t9.published_until)
              end && daterange(?::date, ?::date, '[]')
            )
            or (t9.language_code = ?)
          )
        )
        order by t9.sort_date desc, t9.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- found
-- ?1 = 'persian-2025-08-16-babuschkin'
select result.json
from (
  select json_build_array((select json_build_array(t10.key) from article t10 where t10.key = ?)) as json offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- nothing
-- ?1 = 'https://example.org/unknown'
select result.json
from (
  select json_build_array((select json_build_array(t11.key) from article t11 where t11.url = ?)) as json offset 0
) result
where octet_length(result.json::text) <= 33554432;
