-- article, planned for its parameters
-- ?1 = null
-- ?2 = []
-- ?3 = ['en']
-- ?4 = ['en']
-- ?5 = ['ja']
-- ?6 = ['ja']
-- ?7 = ['en']
-- ?8 = ['en']
-- ?9 = ['DELIVERY', 'TRIAL']
-- ?10 = ['DELIVERY', 'TRIAL']
-- ?11 = 'PRODUCT'
-- ?12 = 'PRODUCT'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t1.key,
        t1.url,
        t1.language_code,
        t1.bylines,
        t1.published_at,
        t1.modified_at,
        (
          select json_build_array(
            t2.key,
            t2.name,
            t2.domain,
            t2.language_code,
            (select count(*) from article t3 where t3.publisher_id = t2.id),
            (
              select coalesce(json_agg(page.j), '[]')
              from (
                select json_build_array(t3.key) as j
                from article t3
                where t3.publisher_id = t2.id
                order by t3.sort_date desc, t3.id desc
                limit 20
              ) page
            )
          )
          from publisher t2
          where t2.id = t1.publisher_id
        ),
        (
          select json_build_array(t4.title, t4.language_code, coalesce(t4.language_code <> all (?::text[]), false))
          from article_text t4
          where t4.article_id = t1.id and t4.title is not null
          order by array_position(?::text[], t4.language_code), t4.language_code <> t1.language_code, t4.language_code
          limit 1
        ),
        (
          select json_build_array(t5.title, t5.language_code, coalesce(t5.language_code <> all (?::text[]), false))
          from article_text t5
          where t5.article_id = t1.id and t5.title is not null
          order by array_position(?::text[], t5.language_code), t5.language_code <> t1.language_code, t5.language_code
          limit 1
        ),
        (
          select json_build_array(t6.title, t6.language_code, coalesce(t6.language_code <> all (?::text[]), false))
          from article_text t6
          where t6.article_id = t1.id and t6.title is not null
          order by array_position(?::text[], t6.language_code), t6.language_code <> t1.language_code, t6.language_code
          limit 1
        ),
        (
          select json_build_array(t7.summary, t7.language_code, coalesce(t7.language_code <> all (?::text[]), false))
          from article_text t7
          where t7.article_id = t1.id and t7.summary is not null
          order by array_position(?::text[], t7.language_code), t7.language_code <> t1.language_code, t7.language_code
          limit 1
        ),
        nullif(t1.published_precision, 'UNKNOWN'),
        t1.published_from,
        t1.published_until - 1,
        t1.published_precision, 'CERTAIN',
        t1.published_edtf,
        t1.body,
        (
          select json_build_array(
            t8.key,
            t8.title_en, 'en',
            false,
            (select count(*) from article t9 where t9.story_id = t8.id),
            (
              select coalesce(json_agg(page.j), '[]')
              from (
                select json_build_array(t9.key) as j
                from article t9
                where t9.story_id = t8.id
                order by t9.sort_date desc, t9.id desc
                limit 20
              ) page
            )
          )
          from story t8
          where t8.id = t1.story_id
        ),
        (select json_build_array(t10.key) from article t10 where t10.id = t1.translation_of_id),
        (select json_build_array(t11.key) from article t11 where t11.id = t1.syndicated_from_id),
        (
          select count(*)
          from event_report l12
          left join event t12 on t12.id = l12.event_id
          where l12.article_id = t1.id
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t12.key,
              nullif(t12.occurred_precision, 'UNKNOWN'),
              t12.occurred_edtf,
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t13.key) as j
                  from (
                    select l13.*
                    from event_report l13
                    where l13.event_id = t12.id
                    order by l13.article_sort_date desc, l13.article_id desc
                    limit 20
                  ) l13
                  left join article t13 on t13.id = l13.article_id
                  order by l13.article_sort_date desc, l13.article_id desc
                ) page
              ),
              t12.event_type_code
            ) as j
            from (
              select l12.*
              from event_report l12
              where l12.article_id = t1.id
              order by l12.event_sort_date desc, l12.event_id desc
              limit 100
            ) l12
            left join event t12 on t12.id = l12.event_id
            order by l12.event_sort_date desc, l12.event_id desc
          ) page
        ),
        (
          select count(*)
          from event_report l14
          left join event t14 on t14.id = l14.event_id
          where l14.article_id = t1.id and t14.event_type_code = any(?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t14.key, t14.event_type_code) as j
            from event_report l14
            left join event t14 on t14.id = l14.event_id
            where l14.article_id = t1.id and t14.event_type_code = any(?)
            order by l14.event_sort_date desc, l14.event_id desc
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t15
          left join event t15_event on t15_event.id = t15.event_id
          left join article t15_article on t15_article.id = t15.article_id
          where t15.article_id = t1.id
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t15_event.key || '/' || t15_article.key,
              t15.stance,
              t15.is_primary_source,
              (select json_build_array(t16.key, t16.event_type_code) from event t16 where t16.id = t15.event_id),
              t15.quote
            ) as j
            from event_report t15
            left join event t15_event on t15_event.id = t15.event_id
            left join article t15_article on t15_article.id = t15.article_id
            where t15.article_id = t1.id
            order by t15.event_sort_date desc, t15.event_id desc
            limit 3
          ) page
        ),
        (
          select count(*)
          from mention t17
          left join article t17_article on t17_article.id = t17.article_id
          where t17.article_id = t1.id
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t17.surface_form,
              t17_article.language_code,
              t17.resolution,
              t17.occurrences,
              (
                select json_build_array(
                  t18.key,
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(t19.key) as j
                      from (
                        select l19.*
                        from entity_article l19
                        where l19.entity_id = t18.id
                        order by l19.sort_date desc, l19.article_id desc
                        limit 20
                      ) l19
                      left join article t19 on t19.id = l19.article_id
                      order by l19.sort_date desc, l19.article_id desc
                    ) page
                  ),
                  t18.entity_type_code
                )
                from entity t18
                where t18.id = t17.entity_id
              )
            ) as j
            from mention t17
            left join article t17_article on t17_article.id = t17.article_id
            where t17.article_id = t1.id
            order by t17.id
            limit 100
          ) page
        ),
        (
          select count(*)
          from mention t20
          left join article t20_article on t20_article.id = t20.article_id
          where t20.article_id = t1.id and t20.entity_id in (select id from entity where entity_type_code = ?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t20.surface_form,
              (select json_build_array(t21.key, t21.entity_type_code) from entity t21 where t21.id = t20.entity_id)
            ) as j
            from mention t20
            left join article t20_article on t20_article.id = t20.article_id
            where t20.article_id = t1.id and t20.entity_id in (select id from entity where entity_type_code = ?)
            order by t20.id
            limit 20
          ) page
        )
      )
      from article t1
      where t1.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
