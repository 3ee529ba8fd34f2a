-- articles, planned for its parameters
-- ?1 = ['tr', 'en']
-- ?2 = ['tr', 'en']
-- ?3 = ['hi']
-- ?4 = ['hi']
-- ?5 = []
-- ?6 = ['MEETING', 'LAUNCH']
-- ?7 = ['MEETING', 'LAUNCH']
-- ?8 = 'REPORTS'
-- ?9 = ['fa', 'tr']
-- ?10 = 'FACILITY'
-- ?11 = ['fa', 'tr']
-- ?12 = ['tr', 'en']
-- ?13 = ['tr', 'en']
-- ?14 = ['hi']
-- ?15 = ['hi']
-- ?16 = []
-- ?17 = ['MEETING', 'LAUNCH']
-- ?18 = ['MEETING', 'LAUNCH']
-- ?19 = 'REPORTS'
-- ?20 = ['fa', 'tr']
-- ?21 = 'FACILITY'
-- ?22 = ['fa', 'tr']
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
                  (
                    select json_build_array(t6.title, t6.language_code)
                    from story_text t6
                    where t6.story_id = t5.id
                    order by array_position(?::text[], t6.language_code), t6.language_code <> 'en', t6.language_code
                    limit 1
                  ),
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(t7.key) as j
                      from article t7
                      where t7.story_id = t5.id
                      order by t7.sort_date desc, t7.id desc
                      limit 20
                    ) page
                  )
                )
                from story t5
                where t5.id = t1.story_id
              ),
              (
                select count(*)
                from event_report l8
                left join event t8 on t8.id = l8.event_id
                where l8.article_id = t1.id and t8.event_type_code = any(?)
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t8.key, t8.event_type_code) as j
                  from event_report l8
                  left join event t8 on t8.id = l8.event_id
                  where l8.article_id = t1.id and t8.event_type_code = any(?)
                  order by l8.event_sort_date desc, l8.event_id desc
                  limit 20
                ) page
              ),
              (
                select count(*)
                from event_report t9
                left join event t9_event on t9_event.id = t9.event_id
                left join article t9_article on t9_article.id = t9.article_id
                where t9.article_id = t1.id and (t9.is_primary_source)
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t10_event.key || '/' || t10_article.key,
                    (select json_build_array(t11.key, t11.event_type_code) from event t11 where t11.id = t10.event_id),
                    t10.stance,
                    t10.is_primary_source,
                    t10.quote
                  ) as j
                  from event_report t10
                  left join event t10_event on t10_event.id = t10.event_id
                  left join article t10_article on t10_article.id = t10.article_id
                  where t10.article_id = t1.id and (t10.stance = ? and t10_article.language_code = any(?))
                  order by t10.event_sort_date desc, t10.event_id desc
                  limit 1
                ) page
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t12.surface_form,
                    (
                      select json_build_array(t13.key, t13.entity_type_code)
                      from entity t13
                      where t13.id = t12.entity_id
                    ),
                    t12.resolution
                  ) as j
                  from mention t12
                  left join article t12_article on t12_article.id = t12.article_id
                  where t12.article_id = t1.id and t12.entity_id in (select id from entity where entity_type_code = ?)
                  order by t12.id
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
                  (
                    select json_build_array(t6.title, t6.language_code)
                    from story_text t6
                    where t6.story_id = t5.id
                    order by array_position(?::text[], t6.language_code), t6.language_code <> 'en', t6.language_code
                    limit 1
                  ),
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(t7.key) as j
                      from article t7
                      where t7.story_id = t5.id
                      order by t7.sort_date desc, t7.id desc
                      limit 20
                    ) page
                  )
                )
                from story t5
                where t5.id = t1.story_id
              ),
              (
                select count(*)
                from event_report l8
                left join event t8 on t8.id = l8.event_id
                where l8.article_id = t1.id and t8.event_type_code = any(?)
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t8.key, t8.event_type_code) as j
                  from event_report l8
                  left join event t8 on t8.id = l8.event_id
                  where l8.article_id = t1.id and t8.event_type_code = any(?)
                  order by l8.event_sort_date desc, l8.event_id desc
                  limit 20
                ) page
              ),
              (
                select count(*)
                from event_report t9
                left join event t9_event on t9_event.id = t9.event_id
                left join article t9_article on t9_article.id = t9.article_id
                where t9.article_id = t1.id and (t9.is_primary_source)
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t10_event.key || '/' || t10_article.key,
                    (select json_build_array(t11.key, t11.event_type_code) from event t11 where t11.id = t10.event_id),
                    t10.stance,
                    t10.is_primary_source,
                    t10.quote
                  ) as j
                  from event_report t10
                  left join event t10_event on t10_event.id = t10.event_id
                  left join article t10_article on t10_article.id = t10.article_id
                  where t10.article_id = t1.id and (t10.stance = ? and t10_article.language_code = any(?))
                  order by t10.event_sort_date desc, t10.event_id desc
                  limit 1
                ) page
              ),
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(
                    t12.surface_form,
                    (
                      select json_build_array(t13.key, t13.entity_type_code)
                      from entity t13
                      where t13.id = t12.entity_id
                    ),
                    t12.resolution
                  ) as j
                  from mention t12
                  left join article t12_article on t12_article.id = t12.article_id
                  where t12.article_id = t1.id and t12.entity_id in (select id from entity where entity_type_code = ?)
                  order by t12.id
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
-- ?6 = []
-- ?7 = ['openai-dgx1']
-- ?8 = ['amar-ujala']
-- ?9 = []
select result.json
from (
  select json_build_array(
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t14.key, t14.entity_type_code) as j from entity t14 where t14.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t15.key, t15.event_type_code) as j from event t15 where t15.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (select json_build_array(t16.key) as j from article t16 where t16.key = any(?::text[])) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(
          t17_event.key || '/' || t17_article.key,
          (select json_build_array(t18.key, t18.event_type_code) from event t18 where t18.id = t17.event_id),
          (select json_build_array(t19.key) from article t19 where t19.id = t17.article_id),
          (
            select coalesce(json_agg(related.j), '[]')
            from (
              select json_build_array(
                t20.key,
                t20.property,
                (select json_build_array(t21.key, t21.entity_type_code) from entity t21 where t21.id = t20.subject_id),
                t20.rank,
                t20.original_calendar,
                t20.recorded_at,
                t20.original_text,
                nullif(t20.value_precision, 'UNKNOWN'),
                t20.value_edtf,
                t20.value_text,
                (
                  select json_build_array(t22_event.key || '/' || t22_article.key)
                  from event_report t22
                  left join event t22_event on t22_event.id = t22.event_id
                  left join article t22_article on t22_article.id = t22.article_id
                  where t22.id = t20.report_id
                )
              ) as j
              from claim t20
              left join event_report t20_report on t20_report.id = t20.report_id
              left join article t20_article on t20_article.id = t20_report.article_id
              left join unit t20_unit on t20_unit.code = t20.value_unit_code
              where t20.report_id = t17.id and t20.property = any(?)
              order by t20.id
            ) related
          )
        ) as j
        from event_report t17
        left join event t17_event on t17_event.id = t17.event_id
        left join article t17_article on t17_article.id = t17.article_id
        where (t17_event.key, t17_article.key) in (
          select split_part(key, '/', 1), split_part(key, '/', 2) from unnest(?::text[]) key
        )
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(
          t23.key,
          (
            select json_build_array(t24.title)
            from story_text t24
            where t24.story_id = t23.id
            order by array_position(?::text[], t24.language_code), t24.language_code <> 'en', t24.language_code
            limit 1
          )
        ) as j
        from story t23
        where t23.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(
          t25.key,
          t25.name,
          t25.domain,
          t25.language_code,
          (select count(*) from article t26 where t26.publisher_id = t25.id),
          (
            select coalesce(json_agg(page.j), '[]')
            from (
              select json_build_array(t26.key, t26.modified_at) as j
              from article t26
              where t26.publisher_id = t25.id
              order by t26.sort_date desc, t26.id desc
              limit 20
            ) page
          )
        ) as j
        from publisher t25
        where t25.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t27.key) as j
        from claim t27
        left join event_report t27_report on t27_report.id = t27.report_id
        left join article t27_article on t27_article.id = t27_report.article_id
        left join unit t27_unit on t27_unit.code = t27.value_unit_code
        where t27.key = any(?::text[])
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
        select json_build_array(t28.key, t28.entity_type_code) as j from entity t28 where t28.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t29.key, t29.event_type_code) as j from event t29 where t29.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(
          t30.key, (select json_build_array(t31.name) from publisher t31 where t31.id = t30.publisher_id)
        ) as j
        from article t30
        where t30.key = any(?::text[])
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t32_event.key || '/' || t32_article.key) as j
        from event_report t32
        left join event t32_event on t32_event.id = t32.event_id
        left join article t32_article on t32_article.id = t32.article_id
        where (t32_event.key, t32_article.key) in (
          select split_part(key, '/', 1), split_part(key, '/', 2) from unnest(?::text[]) key
        )
      ) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (select json_build_array(t33.key) as j from story t33 where t33.key = any(?::text[])) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (select json_build_array(t34.key) as j from publisher t34 where t34.key = any(?::text[])) related
    ),
    (
      select coalesce(json_agg(related.j), '[]')
      from (
        select json_build_array(t35.key) as j
        from claim t35
        left join event_report t35_report on t35_report.id = t35.report_id
        left join article t35_article on t35_article.id = t35_report.article_id
        left join unit t35_unit on t35_unit.code = t35.value_unit_code
        where t35.key = any(?::text[])
      ) related
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
