-- articles, planned for its parameters
-- ?1 = ['tr', 'en']
-- ?2 = ['tr', 'en']
-- ?3 = ['hi']
-- ?4 = ['hi']
-- ?5 = ['MEETING', 'LAUNCH']
-- ?6 = ['MEETING', 'LAUNCH']
-- ?7 = 'REPORTS'
-- ?8 = ['fa', 'tr']
-- ?9 = 'FACILITY'
-- ?10 = ['fa', 'tr']
-- ?11 = ['tr', 'en']
-- ?12 = ['tr', 'en']
-- ?13 = ['hi']
-- ?14 = ['hi']
-- ?15 = ['MEETING', 'LAUNCH']
-- ?16 = ['MEETING', 'LAUNCH']
-- ?17 = 'REPORTS'
-- ?18 = ['fa', 'tr']
-- ?19 = 'FACILITY'
-- ?20 = ['fa', 'tr']
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(
              t1.key,
              t1.url,
              t1.language_code,
              t1.bylines,
              t1.published_at,
              t1.modified_at,
              (select json_build_array(t2.key) from publisher t2 where t2.id = t1.publisher_id),
              (
                select json_build_array(
                  t3.title, t3.language_code, coalesce(t3.language_code <> all (?::text[]), false)
                )
                from article_text t3
                where t3.article_id = t1.id and t3.title is not null
                order by array_position(?::text[], t3.language_code),
                  t3.language_code <> t1.language_code,
                  t3.language_code
                limit 1
              ),
              (
                select json_build_array(
                  t4.summary, t4.language_code, coalesce(t4.language_code <> all (?::text[]), false)
                )
                from article_text t4
                where t4.article_id = t1.id and t4.summary is not null
                order by array_position(?::text[], t4.language_code),
                  t4.language_code <> t1.language_code,
                  t4.language_code
                limit 1
              ),
              nullif(t1.published_precision, 'UNKNOWN'),
              t1.published_edtf,
              t1.published_precision, 'CERTAIN',
              (
                select json_build_array(
                  t5.key,
                  t5.title_en, 'en',
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(t6.key) as j
                      from article t6
                      where t6.story_id = t5.id
                      order by t6.sort_date desc, t6.id desc
                      limit 20
                    ) page
                  )
                )
                from story t5
                where t5.id = t1.story_id
              ),
              (
                select count(*)
                from event_report l7
                left join event t7 on t7.id = l7.event_id
                where l7.article_id = t1.id and t7.event_type_code = any(?)
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t7.key, t7.event_type_code) as j
                  from event_report l7
                  left join event t7 on t7.id = l7.event_id
                  where l7.article_id = t1.id and t7.event_type_code = any(?)
                  order by l7.event_sort_date desc, l7.event_id desc
                  limit 20
                ) page
              ),
              (
                select count(*)
                from event_report t8
                left join event t8_event on t8_event.id = t8.event_id
                left join article t8_article on t8_article.id = t8.article_id
                where t8.article_id = t1.id and (t8.is_primary_source)
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t9_event.key || '/' || t9_article.key,
                    (select json_build_array(t10.key, t10.event_type_code) from event t10 where t10.id = t9.event_id),
                    t9.stance,
                    t9.is_primary_source,
                    t9.quote
                  ) as j
                  from event_report t9
                  left join event t9_event on t9_event.id = t9.event_id
                  left join article t9_article on t9_article.id = t9.article_id
                  where t9.article_id = t1.id and (t9.stance = ? and t9_article.language_code = any(?))
                  order by t9.event_sort_date desc, t9.event_id desc
                  limit 1
                ) page
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t11.surface_form,
                    (
                      select json_build_array(t12.key, t12.entity_type_code)
                      from entity t12
                      where t12.id = t11.entity_id
                    ),
                    t11.resolution
                  ) as j
                  from mention t11
                  left join article t11_article on t11_article.id = t11.article_id
                  where t11.article_id = t1.id and t11.entity_id in (select id from entity where entity_type_code = ?)
                  order by t11.id
                  limit 20
                ) page
              )
            ) as j
            from article t1
            where (t1.language_code = any(?)) and t1.sort_date > date '0001-01-01'
            order by t1.sort_date, t1.id
            limit 20
          )
          union all (
            select json_build_array(
              t1.key,
              t1.url,
              t1.language_code,
              t1.bylines,
              t1.published_at,
              t1.modified_at,
              (select json_build_array(t2.key) from publisher t2 where t2.id = t1.publisher_id),
              (
                select json_build_array(
                  t3.title, t3.language_code, coalesce(t3.language_code <> all (?::text[]), false)
                )
                from article_text t3
                where t3.article_id = t1.id and t3.title is not null
                order by array_position(?::text[], t3.language_code),
                  t3.language_code <> t1.language_code,
                  t3.language_code
                limit 1
              ),
              (
                select json_build_array(
                  t4.summary, t4.language_code, coalesce(t4.language_code <> all (?::text[]), false)
                )
                from article_text t4
                where t4.article_id = t1.id and t4.summary is not null
                order by array_position(?::text[], t4.language_code),
                  t4.language_code <> t1.language_code,
                  t4.language_code
                limit 1
              ),
              nullif(t1.published_precision, 'UNKNOWN'),
              t1.published_edtf,
              t1.published_precision, 'CERTAIN',
              (
                select json_build_array(
                  t5.key,
                  t5.title_en, 'en',
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(t6.key) as j
                      from article t6
                      where t6.story_id = t5.id
                      order by t6.sort_date desc, t6.id desc
                      limit 20
                    ) page
                  )
                )
                from story t5
                where t5.id = t1.story_id
              ),
              (
                select count(*)
                from event_report l7
                left join event t7 on t7.id = l7.event_id
                where l7.article_id = t1.id and t7.event_type_code = any(?)
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t7.key, t7.event_type_code) as j
                  from event_report l7
                  left join event t7 on t7.id = l7.event_id
                  where l7.article_id = t1.id and t7.event_type_code = any(?)
                  order by l7.event_sort_date desc, l7.event_id desc
                  limit 20
                ) page
              ),
              (
                select count(*)
                from event_report t8
                left join event t8_event on t8_event.id = t8.event_id
                left join article t8_article on t8_article.id = t8.article_id
                where t8.article_id = t1.id and (t8.is_primary_source)
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t9_event.key || '/' || t9_article.key,
                    (select json_build_array(t10.key, t10.event_type_code) from event t10 where t10.id = t9.event_id),
                    t9.stance,
                    t9.is_primary_source,
                    t9.quote
                  ) as j
                  from event_report t9
                  left join event t9_event on t9_event.id = t9.event_id
                  left join article t9_article on t9_article.id = t9.article_id
                  where t9.article_id = t1.id and (t9.stance = ? and t9_article.language_code = any(?))
                  order by t9.event_sort_date desc, t9.event_id desc
                  limit 1
                ) page
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t11.surface_form,
                    (
                      select json_build_array(t12.key, t12.entity_type_code)
                      from entity t12
                      where t12.id = t11.entity_id
                    ),
                    t11.resolution
                  ) as j
                  from mention t11
                  left join article t11_article on t11_article.id = t11.article_id
                  where t11.article_id = t1.id and t11.entity_id in (select id from entity where entity_type_code = ?)
                  order by t11.id
                  limit 20
                ) page
              )
            ) as j
            from article t1
            where (t1.language_code = any(?)) and t1.sort_date = date '0001-01-01'
            order by t1.id
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

-- nodes
-- ?1 = []
-- ?2 = []
-- ?3 = []
-- ?4 = ['OCCURRED', 'POSITION']
-- ?5 = ['keele-leaves-xai/persian-2025-08-16-babuschkin']
-- ?6 = ['openai-dgx1']
-- ?7 = ['amar-ujala']
-- ?8 = []
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t13.key, t13.entity_type_code) as j from entity t13 where t13.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t14.key, t14.event_type_code) as j from event t14 where t14.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (select json_build_array(t15.key) as j from article t15 where t15.key = any(?::text[])) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(
          t16_event.key || '/' || t16_article.key,
          (select json_build_array(t17.key, t17.event_type_code) from event t17 where t17.id = t16.event_id),
          (select json_build_array(t18.key) from article t18 where t18.id = t16.article_id),
          (
            select coalesce(json_agg(related.j), '[]')
            from (
              select json_build_array(
                t19.key,
                t19.property,
                (select json_build_array(t20.key, t20.entity_type_code) from entity t20 where t20.id = t19.subject_id),
                t19.rank,
                t19.original_calendar,
                t19.recorded_at,
                t19.original_text,
                nullif(t19.value_precision, 'UNKNOWN'),
                t19.value_edtf,
                t19.value_text,
                (
                  select json_build_array(t21_event.key || '/' || t21_article.key)
                  from event_report t21
                  left join event t21_event on t21_event.id = t21.event_id
                  left join article t21_article on t21_article.id = t21.article_id
                  where t21.id = t19.report_id
                )
              ) as j
              from claim t19
              left join event_report t19_report on t19_report.id = t19.report_id
              left join article t19_article on t19_article.id = t19_report.article_id
              left join unit t19_unit on t19_unit.code = t19.value_unit_code
              where t19.report_id = t16.id and t19.property = any(?)
              order by t19.id
            ) related
          )
        ) as j
        from event_report t16
        left join event t16_event on t16_event.id = t16.event_id
        left join article t16_article on t16_article.id = t16.article_id
        where (t16_event.key, t16_article.key) in (
          select split_part(key, '/', 1), split_part(key, '/', 2) from unnest(?::text[]) key
        )
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (select json_build_array(t22.key, t22.title_en) as j from story t22 where t22.key = any(?::text[])) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(
          t23.key,
          t23.name,
          t23.domain,
          t23.language_code,
          (select count(*) from article t24 where t24.publisher_id = t23.id),
          (
            select coalesce(json_agg(page.j), '[]')
            from (
              select json_build_array(t24.key, t24.modified_at) as j
              from article t24
              where t24.publisher_id = t23.id
              order by t24.sort_date desc, t24.id desc
              limit 20
            ) page
          )
        ) as j
        from publisher t23
        where t23.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t25.key) as j
        from claim t25
        left join event_report t25_report on t25_report.id = t25.report_id
        left join article t25_article on t25_article.id = t25_report.article_id
        left join unit t25_unit on t25_unit.code = t25.value_unit_code
        where t25.key = any(?::text[])
      ) related
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- article
-- ?1 = []
-- ?2 = []
-- ?3 = ['amar-ujala-2026-02-18-dgx1']
-- ?4 = []
-- ?5 = []
-- ?6 = []
-- ?7 = []
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t26.key, t26.entity_type_code) as j from entity t26 where t26.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t27.key, t27.event_type_code) as j from event t27 where t27.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(
          t28.key, (select json_build_array(t29.name) from publisher t29 where t29.id = t28.publisher_id)
        ) as j
        from article t28
        where t28.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t30_event.key || '/' || t30_article.key) as j
        from event_report t30
        left join event t30_event on t30_event.id = t30.event_id
        left join article t30_article on t30_article.id = t30.article_id
        where (t30_event.key, t30_article.key) in (
          select split_part(key, '/', 1), split_part(key, '/', 2) from unnest(?::text[]) key
        )
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (select json_build_array(t31.key) as j from story t31 where t31.key = any(?::text[])) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (select json_build_array(t32.key) as j from publisher t32 where t32.key = any(?::text[])) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t33.key) as j
        from claim t33
        left join event_report t33_report on t33_report.id = t33.report_id
        left join article t33_article on t33_article.id = t33_report.article_id
        left join unit t33_unit on t33_unit.code = t33.value_unit_code
        where t33.key = any(?::text[])
      ) related
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
