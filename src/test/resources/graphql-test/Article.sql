-- article, planned for its parameters
-- ?1 = null
-- ?2 = []
-- ?3 = ['en']
-- ?4 = ['en']
-- ?5 = ['ja']
-- ?6 = ['ja']
-- ?7 = ['en']
-- ?8 = ['en']
-- ?9 = null
-- ?10 = []
-- ?11 = ['DELIVERY', 'TRIAL']
-- ?12 = ['DELIVERY', 'TRIAL']
-- ?13 = 'PRODUCT'
-- ?14 = 'PRODUCT'
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
            (
              select json_build_array(t9.title, t9.language_code, coalesce(t9.language_code <> all (?::text[]), false))
              from story_text t9
              where t9.story_id = t8.id
              order by array_position(?::text[], t9.language_code), t9.language_code <> 'en', t9.language_code
              limit 1
            ),
            (select count(*) from article t10 where t10.story_id = t8.id),
            (
              select coalesce(json_agg(page.j), '[]')
              from (
                select json_build_array(t10.key) as j
                from article t10
                where t10.story_id = t8.id
                order by t10.sort_date desc, t10.id desc
                limit 20
              ) page
            )
          )
          from story t8
          where t8.id = t1.story_id
        ),
        (select json_build_array(t11.key) from article t11 where t11.id = t1.translation_of_id),
        (select json_build_array(t12.key) from article t12 where t12.id = t1.syndicated_from_id),
        (
          select count(*)
          from event_report l13
          left join event t13 on t13.id = l13.event_id
          where l13.article_id = t1.id
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t13.key,
              nullif(t13.occurred_precision, 'UNKNOWN'),
              t13.occurred_edtf,
              (
                select coalesce(json_agg(page.j), '[]')
                from (
                  select json_build_array(t14.key) as j
                  from (
                    select l14.*
                    from event_report l14
                    where l14.event_id = t13.id
                    order by l14.article_sort_date desc, l14.article_id desc
                    limit 20
                  ) l14
                  left join article t14 on t14.id = l14.article_id
                  order by l14.article_sort_date desc, l14.article_id desc
                ) page
              ),
              t13.event_type_code
            ) as j
            from (
              select l13.*
              from event_report l13
              where l13.article_id = t1.id
              order by l13.event_sort_date desc, l13.event_id desc
              limit 100
            ) l13
            left join event t13 on t13.id = l13.event_id
            order by l13.event_sort_date desc, l13.event_id desc
          ) page
        ),
        (
          select count(*)
          from event_report l15
          left join event t15 on t15.id = l15.event_id
          where l15.article_id = t1.id and t15.event_type_code = any(?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t15.key, t15.event_type_code) as j
            from event_report l15
            left join event t15 on t15.id = l15.event_id
            where l15.article_id = t1.id and t15.event_type_code = any(?)
            order by l15.event_sort_date desc, l15.event_id desc
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t16
          left join event t16_event on t16_event.id = t16.event_id
          left join article t16_article on t16_article.id = t16.article_id
          where t16.article_id = t1.id
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t16_event.key || '/' || t16_article.key,
              t16.stance,
              t16.is_primary_source,
              (select json_build_array(t17.key, t17.event_type_code) from event t17 where t17.id = t16.event_id),
              t16.quote
            ) as j
            from event_report t16
            left join event t16_event on t16_event.id = t16.event_id
            left join article t16_article on t16_article.id = t16.article_id
            where t16.article_id = t1.id
            order by t16.event_sort_date desc, t16.event_id desc
            limit 3
          ) page
        ),
        (
          select count(*)
          from mention t18
          left join article t18_article on t18_article.id = t18.article_id
          where t18.article_id = t1.id
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t18.surface_form,
              t18_article.language_code,
              t18.resolution,
              t18.occurrences,
              (
                select json_build_array(
                  t19.key,
                  (
                    select coalesce(json_agg(page.j), '[]')
                    from (
                      select json_build_array(t20.key) as j
                      from (
                        select l20.*
                        from entity_article l20
                        where l20.entity_id = t19.id
                        order by l20.sort_date desc, l20.article_id desc
                        limit 20
                      ) l20
                      left join article t20 on t20.id = l20.article_id
                      order by l20.sort_date desc, l20.article_id desc
                    ) page
                  ),
                  t19.entity_type_code
                )
                from entity t19
                where t19.id = t18.entity_id
              )
            ) as j
            from mention t18
            left join article t18_article on t18_article.id = t18.article_id
            where t18.article_id = t1.id
            order by t18.id
            limit 100
          ) page
        ),
        (
          select count(*)
          from mention t21
          left join article t21_article on t21_article.id = t21.article_id
          where t21.article_id = t1.id and t21.entity_id in (select id from entity where entity_type_code = ?)
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t21.surface_form,
              (select json_build_array(t22.key, t22.entity_type_code) from entity t22 where t22.id = t21.entity_id)
            ) as j
            from mention t21
            left join article t21_article on t21_article.id = t21.article_id
            where t21.article_id = t1.id and t21.entity_id in (select id from entity where entity_type_code = ?)
            order by t21.id
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
