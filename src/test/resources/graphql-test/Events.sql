-- departure, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'EMPLOYER'
-- ?13 = 'POSITION'
-- ?14 = 'babuschkin-leaves-xai'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t1.key,
        t1.event_type_code,
        t1.status,
        (
          select json_build_array(t2.title, t2.language_code, coalesce(t2.language_code <> all (?::text[]), false))
          from event_text t2
          where t2.event_id = t1.id
          order by array_position(?::text[], t2.language_code), t2.language_code <> 'en', t2.language_code
          limit 1
        ),
        nullif(t1.occurred_precision, 'UNKNOWN'),
        t1.occurred_edtf,
        t1.occurred_from,
        t1.occurred_until - 1,
        t1.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t3.role_code,
              t3.position_title,
              (select json_build_array(t4.key, t4.entity_type_code) from entity t4 where t4.id = t3.entity_id)
            ) as j
            from event_participant t3
            where t3.event_id = t1.id and t3.role_code = any(?)
            order by t3.ordinal, t3.id
          ) related
        ),
        (
          select count(*)
          from event_report l5
          left join article t5 on t5.id = l5.article_id
          where l5.event_id = t1.id and (t5.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t5.key) as j
                from event_report l5
                left join article t5 on t5.id = l5.article_id
                where l5.event_id = t1.id and (t5.language_code = any(?)) and l5.article_sort_date > date '0001-01-01'
                order by l5.article_sort_date, l5.article_id
                limit 20
              )
              union all (
                select json_build_array(t5.key) as j
                from event_report l5
                left join article t5 on t5.id = l5.article_id
                where l5.event_id = t1.id and (t5.language_code = any(?)) and l5.article_sort_date = date '0001-01-01'
                order by l5.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t6
          left join event t6_event on t6_event.id = t6.event_id
          left join article t6_article on t6_article.id = t6.article_id
          where t6.event_id = t1.id and (t6.stance = ? and t6_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t6.is_primary_source,
              (select json_build_array(t7.key) from article t7 where t7.id = t6.article_id),
              t6.quote
            ) as j
            from event_report t6
            left join event t6_event on t6_event.id = t6.event_id
            left join article t6_article on t6_article.id = t6.article_id
            where t6.event_id = t1.id and (t6.stance = ? and t6_article.language_code = any(?))
            order by t6.article_sort_date desc, t6.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t8.property, t8.kind) as j
            from dispute t8
            left join event t8_event on t8_event.id = t8.event_id
            where t8.event_id = t1.id
            order by t8.property, t8.role_code, t8.subject_id, t8.dimension
          ) related
        ),
        (
          select json_build_array(
            t9.article_count,
            t9.publisher_count,
            t9.language_codes,
            t9.independent_article_count,
            (
              select json_build_array(t10.published_edtf)
              from article t10
              where t10.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t9.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t9.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t9
          where t9.event_id = t1.id
        ),
        (select json_build_array(t11.key, t11.event_type_code) from event t11 where t11.id = t1.part_of_id),
        (select count(*) from event t12 where t12.part_of_id = t1.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t12.key, t12.event_type_code) as j
            from event t12
            where t12.part_of_id = t1.id
            order by t12.sort_date desc, t12.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t13.key, t13.event_type_code) from event t13 where t13.id = t1.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t14.role_code,
              nullif(t14.value_precision, 'UNKNOWN'),
              t14.value_edtf,
              trim_scale(t14.value_number)::text,
              t14.value_unit_code,
              t14.value_qualifier,
              (
                select json_build_array(t15.key, t15.entity_type_code)
                from entity t15
                where t15.id = t14.value_entity_id
              ),
              t14.value_status,
              t14.property,
              t14.key,
              t14_report.article_id,
              t14.rank,
              (
                case
                when t14.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t14.id
                ) end
              ),
              t14_article.language_code,
              row(
                t14.role_code,
                t14.subject_id,
                t14.value_edtf,
                t14.value_text,
                t14.value_language_code,
                trim_scale(t14.value_number),
                t14.value_unit_code,
                t14.value_qualifier,
                t14.value_entity_id,
                t14.value_status
              )::text
            ) as j
            from claim t14
            left join event_report t14_report on t14_report.id = t14.report_id
            left join article t14_article on t14_article.id = t14_report.article_id
            left join unit t14_unit on t14_unit.code = t14.value_unit_code
            where t14_report.event_id = t1.id and t14.property = ? and t14.role_code = ?
            order by t14.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              (select json_build_array(t17.key, t17.entity_type_code) from entity t17 where t17.id = t16.subject_id),
              t16.value_text,
              t16.value_language_code,
              t16.property,
              t16.key,
              t16_report.article_id,
              t16.rank,
              (
                case
                when t16.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t16.id
                ) end
              ),
              t16_article.language_code,
              row(
                t16.role_code,
                t16.subject_id,
                t16.value_edtf,
                t16.value_text,
                t16.value_language_code,
                trim_scale(t16.value_number),
                t16.value_unit_code,
                t16.value_qualifier,
                t16.value_entity_id,
                t16.value_status
              )::text
            ) as j
            from claim t16
            left join event_report t16_report on t16_report.id = t16.report_id
            left join article t16_article on t16_article.id = t16_report.article_id
            left join unit t16_unit on t16_unit.code = t16.value_unit_code
            where t16_report.event_id = t1.id and t16.property = ?
            order by t16.id
          ) related
        )
      )
      from event t1
      where t1.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- inferred, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'EMPLOYER'
-- ?13 = 'POSITION'
-- ?14 = 'ruddarraju-leaves-x'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t18.key,
        t18.event_type_code,
        t18.status,
        (
          select json_build_array(t19.title, t19.language_code, coalesce(t19.language_code <> all (?::text[]), false))
          from event_text t19
          where t19.event_id = t18.id
          order by array_position(?::text[], t19.language_code), t19.language_code <> 'en', t19.language_code
          limit 1
        ),
        nullif(t18.occurred_precision, 'UNKNOWN'),
        t18.occurred_edtf,
        t18.occurred_from,
        t18.occurred_until - 1,
        t18.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t20.role_code,
              t20.position_title,
              (select json_build_array(t21.key, t21.entity_type_code) from entity t21 where t21.id = t20.entity_id)
            ) as j
            from event_participant t20
            where t20.event_id = t18.id and t20.role_code = any(?)
            order by t20.ordinal, t20.id
          ) related
        ),
        (
          select count(*)
          from event_report l22
          left join article t22 on t22.id = l22.article_id
          where l22.event_id = t18.id and (t22.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t22.key) as j
                from event_report l22
                left join article t22 on t22.id = l22.article_id
                where l22.event_id = t18.id
                  and (t22.language_code = any(?))
                  and l22.article_sort_date > date '0001-01-01'
                order by l22.article_sort_date, l22.article_id
                limit 20
              )
              union all (
                select json_build_array(t22.key) as j
                from event_report l22
                left join article t22 on t22.id = l22.article_id
                where l22.event_id = t18.id
                  and (t22.language_code = any(?))
                  and l22.article_sort_date = date '0001-01-01'
                order by l22.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t23
          left join event t23_event on t23_event.id = t23.event_id
          left join article t23_article on t23_article.id = t23.article_id
          where t23.event_id = t18.id and (t23.stance = ? and t23_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t23.is_primary_source,
              (select json_build_array(t24.key) from article t24 where t24.id = t23.article_id),
              t23.quote
            ) as j
            from event_report t23
            left join event t23_event on t23_event.id = t23.event_id
            left join article t23_article on t23_article.id = t23.article_id
            where t23.event_id = t18.id and (t23.stance = ? and t23_article.language_code = any(?))
            order by t23.article_sort_date desc, t23.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t25.property, t25.kind) as j
            from dispute t25
            left join event t25_event on t25_event.id = t25.event_id
            where t25.event_id = t18.id
            order by t25.property, t25.role_code, t25.subject_id, t25.dimension
          ) related
        ),
        (
          select json_build_array(
            t26.article_count,
            t26.publisher_count,
            t26.language_codes,
            t26.independent_article_count,
            (
              select json_build_array(t27.published_edtf)
              from article t27
              where t27.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t26.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t26.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t26
          where t26.event_id = t18.id
        ),
        (select json_build_array(t28.key, t28.event_type_code) from event t28 where t28.id = t18.part_of_id),
        (select count(*) from event t29 where t29.part_of_id = t18.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t29.key, t29.event_type_code) as j
            from event t29
            where t29.part_of_id = t18.id
            order by t29.sort_date desc, t29.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t30.key, t30.event_type_code) from event t30 where t30.id = t18.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t31.role_code,
              nullif(t31.value_precision, 'UNKNOWN'),
              t31.value_edtf,
              trim_scale(t31.value_number)::text,
              t31.value_unit_code,
              t31.value_qualifier,
              (
                select json_build_array(t32.key, t32.entity_type_code)
                from entity t32
                where t32.id = t31.value_entity_id
              ),
              t31.value_status,
              t31.property,
              t31.key,
              t31_report.article_id,
              t31.rank,
              (
                case
                when t31.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t31.id
                ) end
              ),
              t31_article.language_code,
              row(
                t31.role_code,
                t31.subject_id,
                t31.value_edtf,
                t31.value_text,
                t31.value_language_code,
                trim_scale(t31.value_number),
                t31.value_unit_code,
                t31.value_qualifier,
                t31.value_entity_id,
                t31.value_status
              )::text
            ) as j
            from claim t31
            left join event_report t31_report on t31_report.id = t31.report_id
            left join article t31_article on t31_article.id = t31_report.article_id
            left join unit t31_unit on t31_unit.code = t31.value_unit_code
            where t31_report.event_id = t18.id and t31.property = ? and t31.role_code = ?
            order by t31.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              (select json_build_array(t34.key, t34.entity_type_code) from entity t34 where t34.id = t33.subject_id),
              t33.value_text,
              t33.value_language_code,
              t33.property,
              t33.key,
              t33_report.article_id,
              t33.rank,
              (
                case
                when t33.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t33.id
                ) end
              ),
              t33_article.language_code,
              row(
                t33.role_code,
                t33.subject_id,
                t33.value_edtf,
                t33.value_text,
                t33.value_language_code,
                trim_scale(t33.value_number),
                t33.value_unit_code,
                t33.value_qualifier,
                t33.value_entity_id,
                t33.value_status
              )::text
            ) as j
            from claim t33
            left join event_report t33_report on t33_report.id = t33.report_id
            left join article t33_article on t33_article.id = t33_report.article_id
            left join unit t33_unit on t33_unit.code = t33.value_unit_code
            where t33_report.event_id = t18.id and t33.property = ?
            order by t33.id
          ) related
        )
      )
      from event t18
      where t18.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- hire, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'EMPLOYER'
-- ?13 = 'POSITION'
-- ?14 = 'openai-hires-four'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t35.key,
        t35.event_type_code,
        t35.status,
        (
          select json_build_array(t36.title, t36.language_code, coalesce(t36.language_code <> all (?::text[]), false))
          from event_text t36
          where t36.event_id = t35.id
          order by array_position(?::text[], t36.language_code), t36.language_code <> 'en', t36.language_code
          limit 1
        ),
        nullif(t35.occurred_precision, 'UNKNOWN'),
        t35.occurred_edtf,
        t35.occurred_from,
        t35.occurred_until - 1,
        t35.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t37.role_code,
              t37.position_title,
              (select json_build_array(t38.key, t38.entity_type_code) from entity t38 where t38.id = t37.entity_id)
            ) as j
            from event_participant t37
            where t37.event_id = t35.id and t37.role_code = any(?)
            order by t37.ordinal, t37.id
          ) related
        ),
        (
          select count(*)
          from event_report l39
          left join article t39 on t39.id = l39.article_id
          where l39.event_id = t35.id and (t39.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t39.key) as j
                from event_report l39
                left join article t39 on t39.id = l39.article_id
                where l39.event_id = t35.id
                  and (t39.language_code = any(?))
                  and l39.article_sort_date > date '0001-01-01'
                order by l39.article_sort_date, l39.article_id
                limit 20
              )
              union all (
                select json_build_array(t39.key) as j
                from event_report l39
                left join article t39 on t39.id = l39.article_id
                where l39.event_id = t35.id
                  and (t39.language_code = any(?))
                  and l39.article_sort_date = date '0001-01-01'
                order by l39.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t40
          left join event t40_event on t40_event.id = t40.event_id
          left join article t40_article on t40_article.id = t40.article_id
          where t40.event_id = t35.id and (t40.stance = ? and t40_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t40.is_primary_source,
              (select json_build_array(t41.key) from article t41 where t41.id = t40.article_id),
              t40.quote
            ) as j
            from event_report t40
            left join event t40_event on t40_event.id = t40.event_id
            left join article t40_article on t40_article.id = t40.article_id
            where t40.event_id = t35.id and (t40.stance = ? and t40_article.language_code = any(?))
            order by t40.article_sort_date desc, t40.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t42.property, t42.kind) as j
            from dispute t42
            left join event t42_event on t42_event.id = t42.event_id
            where t42.event_id = t35.id
            order by t42.property, t42.role_code, t42.subject_id, t42.dimension
          ) related
        ),
        (
          select json_build_array(
            t43.article_count,
            t43.publisher_count,
            t43.language_codes,
            t43.independent_article_count,
            (
              select json_build_array(t44.published_edtf)
              from article t44
              where t44.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t43.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t43.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t43
          where t43.event_id = t35.id
        ),
        (select json_build_array(t45.key, t45.event_type_code) from event t45 where t45.id = t35.part_of_id),
        (select count(*) from event t46 where t46.part_of_id = t35.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t46.key, t46.event_type_code) as j
            from event t46
            where t46.part_of_id = t35.id
            order by t46.sort_date desc, t46.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t47.key, t47.event_type_code) from event t47 where t47.id = t35.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t48.role_code,
              nullif(t48.value_precision, 'UNKNOWN'),
              t48.value_edtf,
              trim_scale(t48.value_number)::text,
              t48.value_unit_code,
              t48.value_qualifier,
              (
                select json_build_array(t49.key, t49.entity_type_code)
                from entity t49
                where t49.id = t48.value_entity_id
              ),
              t48.value_status,
              t48.property,
              t48.key,
              t48_report.article_id,
              t48.rank,
              (
                case
                when t48.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t48.id
                ) end
              ),
              t48_article.language_code,
              row(
                t48.role_code,
                t48.subject_id,
                t48.value_edtf,
                t48.value_text,
                t48.value_language_code,
                trim_scale(t48.value_number),
                t48.value_unit_code,
                t48.value_qualifier,
                t48.value_entity_id,
                t48.value_status
              )::text
            ) as j
            from claim t48
            left join event_report t48_report on t48_report.id = t48.report_id
            left join article t48_article on t48_article.id = t48_report.article_id
            left join unit t48_unit on t48_unit.code = t48.value_unit_code
            where t48_report.event_id = t35.id and t48.property = ? and t48.role_code = ?
            order by t48.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              (select json_build_array(t51.key, t51.entity_type_code) from entity t51 where t51.id = t50.subject_id),
              t50.value_text,
              t50.value_language_code,
              t50.property,
              t50.key,
              t50_report.article_id,
              t50.rank,
              (
                case
                when t50.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t50.id
                ) end
              ),
              t50_article.language_code,
              row(
                t50.role_code,
                t50.subject_id,
                t50.value_edtf,
                t50.value_text,
                t50.value_language_code,
                trim_scale(t50.value_number),
                t50.value_unit_code,
                t50.value_qualifier,
                t50.value_entity_id,
                t50.value_status
              )::text
            ) as j
            from claim t50
            left join event_report t50_report on t50_report.id = t50.report_id
            left join article t50_article on t50_article.id = t50_report.article_id
            left join unit t50_unit on t50_unit.code = t50.value_unit_code
            where t50_report.event_id = t35.id and t50.property = ?
            order by t50.id
          ) related
        )
      )
      from event t35
      where t35.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- part, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'EMPLOYER'
-- ?13 = 'POSITION'
-- ?14 = 'openai-hires-ruddarraju'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t52.key,
        t52.event_type_code,
        t52.status,
        (
          select json_build_array(t53.title, t53.language_code, coalesce(t53.language_code <> all (?::text[]), false))
          from event_text t53
          where t53.event_id = t52.id
          order by array_position(?::text[], t53.language_code), t53.language_code <> 'en', t53.language_code
          limit 1
        ),
        nullif(t52.occurred_precision, 'UNKNOWN'),
        t52.occurred_edtf,
        t52.occurred_from,
        t52.occurred_until - 1,
        t52.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t54.role_code,
              t54.position_title,
              (select json_build_array(t55.key, t55.entity_type_code) from entity t55 where t55.id = t54.entity_id)
            ) as j
            from event_participant t54
            where t54.event_id = t52.id and t54.role_code = any(?)
            order by t54.ordinal, t54.id
          ) related
        ),
        (
          select count(*)
          from event_report l56
          left join article t56 on t56.id = l56.article_id
          where l56.event_id = t52.id and (t56.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t56.key) as j
                from event_report l56
                left join article t56 on t56.id = l56.article_id
                where l56.event_id = t52.id
                  and (t56.language_code = any(?))
                  and l56.article_sort_date > date '0001-01-01'
                order by l56.article_sort_date, l56.article_id
                limit 20
              )
              union all (
                select json_build_array(t56.key) as j
                from event_report l56
                left join article t56 on t56.id = l56.article_id
                where l56.event_id = t52.id
                  and (t56.language_code = any(?))
                  and l56.article_sort_date = date '0001-01-01'
                order by l56.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t57
          left join event t57_event on t57_event.id = t57.event_id
          left join article t57_article on t57_article.id = t57.article_id
          where t57.event_id = t52.id and (t57.stance = ? and t57_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t57.is_primary_source,
              (select json_build_array(t58.key) from article t58 where t58.id = t57.article_id),
              t57.quote
            ) as j
            from event_report t57
            left join event t57_event on t57_event.id = t57.event_id
            left join article t57_article on t57_article.id = t57.article_id
            where t57.event_id = t52.id and (t57.stance = ? and t57_article.language_code = any(?))
            order by t57.article_sort_date desc, t57.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t59.property, t59.kind) as j
            from dispute t59
            left join event t59_event on t59_event.id = t59.event_id
            where t59.event_id = t52.id
            order by t59.property, t59.role_code, t59.subject_id, t59.dimension
          ) related
        ),
        (
          select json_build_array(
            t60.article_count,
            t60.publisher_count,
            t60.language_codes,
            t60.independent_article_count,
            (
              select json_build_array(t61.published_edtf)
              from article t61
              where t61.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t60.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t60.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t60
          where t60.event_id = t52.id
        ),
        (select json_build_array(t62.key, t62.event_type_code) from event t62 where t62.id = t52.part_of_id),
        (select count(*) from event t63 where t63.part_of_id = t52.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t63.key, t63.event_type_code) as j
            from event t63
            where t63.part_of_id = t52.id
            order by t63.sort_date desc, t63.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t64.key, t64.event_type_code) from event t64 where t64.id = t52.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t65.role_code,
              nullif(t65.value_precision, 'UNKNOWN'),
              t65.value_edtf,
              trim_scale(t65.value_number)::text,
              t65.value_unit_code,
              t65.value_qualifier,
              (
                select json_build_array(t66.key, t66.entity_type_code)
                from entity t66
                where t66.id = t65.value_entity_id
              ),
              t65.value_status,
              t65.property,
              t65.key,
              t65_report.article_id,
              t65.rank,
              (
                case
                when t65.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t65.id
                ) end
              ),
              t65_article.language_code,
              row(
                t65.role_code,
                t65.subject_id,
                t65.value_edtf,
                t65.value_text,
                t65.value_language_code,
                trim_scale(t65.value_number),
                t65.value_unit_code,
                t65.value_qualifier,
                t65.value_entity_id,
                t65.value_status
              )::text
            ) as j
            from claim t65
            left join event_report t65_report on t65_report.id = t65.report_id
            left join article t65_article on t65_article.id = t65_report.article_id
            left join unit t65_unit on t65_unit.code = t65.value_unit_code
            where t65_report.event_id = t52.id and t65.property = ? and t65.role_code = ?
            order by t65.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              (select json_build_array(t68.key, t68.entity_type_code) from entity t68 where t68.id = t67.subject_id),
              t67.value_text,
              t67.value_language_code,
              t67.property,
              t67.key,
              t67_report.article_id,
              t67.rank,
              (
                case
                when t67.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t67.id
                ) end
              ),
              t67_article.language_code,
              row(
                t67.role_code,
                t67.subject_id,
                t67.value_edtf,
                t67.value_text,
                t67.value_language_code,
                trim_scale(t67.value_number),
                t67.value_unit_code,
                t67.value_qualifier,
                t67.value_entity_id,
                t67.value_status
              )::text
            ) as j
            from claim t67
            left join event_report t67_report on t67_report.id = t67.report_id
            left join article t67_article on t67_article.id = t67_report.article_id
            left join unit t67_unit on t67_unit.code = t67.value_unit_code
            where t67_report.event_id = t52.id and t67.property = ?
            order by t67.id
          ) related
        )
      )
      from event t52
      where t52.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- year, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'EMPLOYER'
-- ?13 = 'POSITION'
-- ?14 = 'lau-joins-tesla'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t69.key,
        t69.event_type_code,
        t69.status,
        (
          select json_build_array(t70.title, t70.language_code, coalesce(t70.language_code <> all (?::text[]), false))
          from event_text t70
          where t70.event_id = t69.id
          order by array_position(?::text[], t70.language_code), t70.language_code <> 'en', t70.language_code
          limit 1
        ),
        nullif(t69.occurred_precision, 'UNKNOWN'),
        t69.occurred_edtf,
        t69.occurred_from,
        t69.occurred_until - 1,
        t69.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t71.role_code,
              t71.position_title,
              (select json_build_array(t72.key, t72.entity_type_code) from entity t72 where t72.id = t71.entity_id)
            ) as j
            from event_participant t71
            where t71.event_id = t69.id and t71.role_code = any(?)
            order by t71.ordinal, t71.id
          ) related
        ),
        (
          select count(*)
          from event_report l73
          left join article t73 on t73.id = l73.article_id
          where l73.event_id = t69.id and (t73.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t73.key) as j
                from event_report l73
                left join article t73 on t73.id = l73.article_id
                where l73.event_id = t69.id
                  and (t73.language_code = any(?))
                  and l73.article_sort_date > date '0001-01-01'
                order by l73.article_sort_date, l73.article_id
                limit 20
              )
              union all (
                select json_build_array(t73.key) as j
                from event_report l73
                left join article t73 on t73.id = l73.article_id
                where l73.event_id = t69.id
                  and (t73.language_code = any(?))
                  and l73.article_sort_date = date '0001-01-01'
                order by l73.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t74
          left join event t74_event on t74_event.id = t74.event_id
          left join article t74_article on t74_article.id = t74.article_id
          where t74.event_id = t69.id and (t74.stance = ? and t74_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t74.is_primary_source,
              (select json_build_array(t75.key) from article t75 where t75.id = t74.article_id),
              t74.quote
            ) as j
            from event_report t74
            left join event t74_event on t74_event.id = t74.event_id
            left join article t74_article on t74_article.id = t74.article_id
            where t74.event_id = t69.id and (t74.stance = ? and t74_article.language_code = any(?))
            order by t74.article_sort_date desc, t74.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t76.property, t76.kind) as j
            from dispute t76
            left join event t76_event on t76_event.id = t76.event_id
            where t76.event_id = t69.id
            order by t76.property, t76.role_code, t76.subject_id, t76.dimension
          ) related
        ),
        (
          select json_build_array(
            t77.article_count,
            t77.publisher_count,
            t77.language_codes,
            t77.independent_article_count,
            (
              select json_build_array(t78.published_edtf)
              from article t78
              where t78.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t77.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t77.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t77
          where t77.event_id = t69.id
        ),
        (select json_build_array(t79.key, t79.event_type_code) from event t79 where t79.id = t69.part_of_id),
        (select count(*) from event t80 where t80.part_of_id = t69.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t80.key, t80.event_type_code) as j
            from event t80
            where t80.part_of_id = t69.id
            order by t80.sort_date desc, t80.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t81.key, t81.event_type_code) from event t81 where t81.id = t69.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t82.role_code,
              nullif(t82.value_precision, 'UNKNOWN'),
              t82.value_edtf,
              trim_scale(t82.value_number)::text,
              t82.value_unit_code,
              t82.value_qualifier,
              (
                select json_build_array(t83.key, t83.entity_type_code)
                from entity t83
                where t83.id = t82.value_entity_id
              ),
              t82.value_status,
              t82.property,
              t82.key,
              t82_report.article_id,
              t82.rank,
              (
                case
                when t82.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t82.id
                ) end
              ),
              t82_article.language_code,
              row(
                t82.role_code,
                t82.subject_id,
                t82.value_edtf,
                t82.value_text,
                t82.value_language_code,
                trim_scale(t82.value_number),
                t82.value_unit_code,
                t82.value_qualifier,
                t82.value_entity_id,
                t82.value_status
              )::text
            ) as j
            from claim t82
            left join event_report t82_report on t82_report.id = t82.report_id
            left join article t82_article on t82_article.id = t82_report.article_id
            left join unit t82_unit on t82_unit.code = t82.value_unit_code
            where t82_report.event_id = t69.id and t82.property = ? and t82.role_code = ?
            order by t82.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              (select json_build_array(t85.key, t85.entity_type_code) from entity t85 where t85.id = t84.subject_id),
              t84.value_text,
              t84.value_language_code,
              t84.property,
              t84.key,
              t84_report.article_id,
              t84.rank,
              (
                case
                when t84.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t84.id
                ) end
              ),
              t84_article.language_code,
              row(
                t84.role_code,
                t84.subject_id,
                t84.value_edtf,
                t84.value_text,
                t84.value_language_code,
                trim_scale(t84.value_number),
                t84.value_unit_code,
                t84.value_qualifier,
                t84.value_entity_id,
                t84.value_status
              )::text
            ) as j
            from claim t84
            left join event_report t84_report on t84_report.id = t84.report_id
            left join article t84_article on t84_article.id = t84_report.article_id
            left join unit t84_unit on t84_unit.code = t84.value_unit_code
            where t84_report.event_id = t69.id and t84.property = ?
            order by t84.id
          ) related
        )
      )
      from event t69
      where t69.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- founding, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'FOUNDED'
-- ?13 = 'xai-founded'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t86.key,
        t86.event_type_code,
        t86.status,
        (
          select json_build_array(t87.title, t87.language_code, coalesce(t87.language_code <> all (?::text[]), false))
          from event_text t87
          where t87.event_id = t86.id
          order by array_position(?::text[], t87.language_code), t87.language_code <> 'en', t87.language_code
          limit 1
        ),
        nullif(t86.occurred_precision, 'UNKNOWN'),
        t86.occurred_edtf,
        t86.occurred_from,
        t86.occurred_until - 1,
        t86.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t88.role_code,
              t88.position_title,
              (select json_build_array(t89.key, t89.entity_type_code) from entity t89 where t89.id = t88.entity_id)
            ) as j
            from event_participant t88
            where t88.event_id = t86.id and t88.role_code = any(?)
            order by t88.ordinal, t88.id
          ) related
        ),
        (
          select count(*)
          from event_report l90
          left join article t90 on t90.id = l90.article_id
          where l90.event_id = t86.id and (t90.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t90.key) as j
                from event_report l90
                left join article t90 on t90.id = l90.article_id
                where l90.event_id = t86.id
                  and (t90.language_code = any(?))
                  and l90.article_sort_date > date '0001-01-01'
                order by l90.article_sort_date, l90.article_id
                limit 20
              )
              union all (
                select json_build_array(t90.key) as j
                from event_report l90
                left join article t90 on t90.id = l90.article_id
                where l90.event_id = t86.id
                  and (t90.language_code = any(?))
                  and l90.article_sort_date = date '0001-01-01'
                order by l90.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t91
          left join event t91_event on t91_event.id = t91.event_id
          left join article t91_article on t91_article.id = t91.article_id
          where t91.event_id = t86.id and (t91.stance = ? and t91_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t91.is_primary_source,
              (select json_build_array(t92.key) from article t92 where t92.id = t91.article_id),
              t91.quote
            ) as j
            from event_report t91
            left join event t91_event on t91_event.id = t91.event_id
            left join article t91_article on t91_article.id = t91.article_id
            where t91.event_id = t86.id and (t91.stance = ? and t91_article.language_code = any(?))
            order by t91.article_sort_date desc, t91.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t93.property, t93.kind) as j
            from dispute t93
            left join event t93_event on t93_event.id = t93.event_id
            where t93.event_id = t86.id
            order by t93.property, t93.role_code, t93.subject_id, t93.dimension
          ) related
        ),
        (
          select json_build_array(
            t94.article_count,
            t94.publisher_count,
            t94.language_codes,
            t94.independent_article_count,
            (
              select json_build_array(t95.published_edtf)
              from article t95
              where t95.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t94.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t94.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t94
          where t94.event_id = t86.id
        ),
        (select json_build_array(t96.key, t96.event_type_code) from event t96 where t96.id = t86.part_of_id),
        (select count(*) from event t97 where t97.part_of_id = t86.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t97.key, t97.event_type_code) as j
            from event t97
            where t97.part_of_id = t86.id
            order by t97.sort_date desc, t97.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t98.key, t98.event_type_code) from event t98 where t98.id = t86.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t99.role_code,
              nullif(t99.value_precision, 'UNKNOWN'),
              t99.value_edtf,
              trim_scale(t99.value_number)::text,
              t99.value_unit_code,
              t99.value_qualifier,
              (
                select json_build_array(t100.key, t100.entity_type_code)
                from entity t100
                where t100.id = t99.value_entity_id
              ),
              t99.value_status,
              t99.property,
              t99.key,
              t99_report.article_id,
              t99.rank,
              (
                case
                when t99.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t99.id
                ) end
              ),
              t99_article.language_code,
              row(
                t99.role_code,
                t99.subject_id,
                t99.value_edtf,
                t99.value_text,
                t99.value_language_code,
                trim_scale(t99.value_number),
                t99.value_unit_code,
                t99.value_qualifier,
                t99.value_entity_id,
                t99.value_status
              )::text
            ) as j
            from claim t99
            left join event_report t99_report on t99_report.id = t99.report_id
            left join article t99_article on t99_article.id = t99_report.article_id
            left join unit t99_unit on t99_unit.code = t99.value_unit_code
            where t99_report.event_id = t86.id and t99.property = ? and t99.role_code = ?
            order by t99.id
          ) related
        )
      )
      from event t86
      where t86.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- announcement, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'ANNOUNCED'
-- ?12 = 'babuschkin-ventures-founded'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t101.key,
        t101.event_type_code,
        t101.status,
        (
          select json_build_array(
            t102.title, t102.language_code, coalesce(t102.language_code <> all (?::text[]), false)
          )
          from event_text t102
          where t102.event_id = t101.id
          order by array_position(?::text[], t102.language_code), t102.language_code <> 'en', t102.language_code
          limit 1
        ),
        nullif(t101.occurred_precision, 'UNKNOWN'),
        t101.occurred_edtf,
        t101.occurred_from,
        t101.occurred_until - 1,
        t101.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t103.role_code,
              t103.position_title,
              (select json_build_array(t104.key, t104.entity_type_code) from entity t104 where t104.id = t103.entity_id)
            ) as j
            from event_participant t103
            where t103.event_id = t101.id and t103.role_code = any(?)
            order by t103.ordinal, t103.id
          ) related
        ),
        (
          select count(*)
          from event_report l105
          left join article t105 on t105.id = l105.article_id
          where l105.event_id = t101.id and (t105.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t105.key) as j
                from event_report l105
                left join article t105 on t105.id = l105.article_id
                where l105.event_id = t101.id
                  and (t105.language_code = any(?))
                  and l105.article_sort_date > date '0001-01-01'
                order by l105.article_sort_date, l105.article_id
                limit 20
              )
              union all (
                select json_build_array(t105.key) as j
                from event_report l105
                left join article t105 on t105.id = l105.article_id
                where l105.event_id = t101.id
                  and (t105.language_code = any(?))
                  and l105.article_sort_date = date '0001-01-01'
                order by l105.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t106
          left join event t106_event on t106_event.id = t106.event_id
          left join article t106_article on t106_article.id = t106.article_id
          where t106.event_id = t101.id and (t106.stance = ? and t106_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t106.is_primary_source,
              (select json_build_array(t107.key) from article t107 where t107.id = t106.article_id),
              t106.quote
            ) as j
            from event_report t106
            left join event t106_event on t106_event.id = t106.event_id
            left join article t106_article on t106_article.id = t106.article_id
            where t106.event_id = t101.id and (t106.stance = ? and t106_article.language_code = any(?))
            order by t106.article_sort_date desc, t106.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t108.property, t108.kind) as j
            from dispute t108
            left join event t108_event on t108_event.id = t108.event_id
            where t108.event_id = t101.id
            order by t108.property, t108.role_code, t108.subject_id, t108.dimension
          ) related
        ),
        (
          select json_build_array(
            t109.article_count,
            t109.publisher_count,
            t109.language_codes,
            t109.independent_article_count,
            (
              select json_build_array(t110.published_edtf)
              from article t110
              where t110.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t109.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t109.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t109
          where t109.event_id = t101.id
        ),
        (select json_build_array(t111.key, t111.event_type_code) from event t111 where t111.id = t101.part_of_id),
        (select count(*) from event t112 where t112.part_of_id = t101.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t112.key, t112.event_type_code) as j
            from event t112
            where t112.part_of_id = t101.id
            order by t112.sort_date desc, t112.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t113.key, t113.event_type_code) from event t113 where t113.id = t101.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t114.role_code,
              nullif(t114.value_precision, 'UNKNOWN'),
              t114.value_edtf,
              trim_scale(t114.value_number)::text,
              t114.value_unit_code,
              t114.value_qualifier,
              (
                select json_build_array(t115.key, t115.entity_type_code)
                from entity t115
                where t115.id = t114.value_entity_id
              ),
              t114.value_status,
              t114.property,
              t114.key,
              t114_report.article_id,
              t114.rank,
              (
                case
                when t114.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t114.id
                ) end
              ),
              t114_article.language_code,
              row(
                t114.role_code,
                t114.subject_id,
                t114.value_edtf,
                t114.value_text,
                t114.value_language_code,
                trim_scale(t114.value_number),
                t114.value_unit_code,
                t114.value_qualifier,
                t114.value_entity_id,
                t114.value_status
              )::text
            ) as j
            from claim t114
            left join event_report t114_report on t114_report.id = t114.report_id
            left join article t114_article on t114_article.id = t114_report.article_id
            left join unit t114_unit on t114_unit.code = t114.value_unit_code
            where t114_report.event_id = t101.id and t114.property = ?
            order by t114.id
          ) related
        )
      )
      from event t101
      where t101.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- lawsuit, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'DEFENDANT'
-- ?13 = 'musk-v-openai'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t116.key,
        t116.event_type_code,
        t116.status,
        (
          select json_build_array(
            t117.title, t117.language_code, coalesce(t117.language_code <> all (?::text[]), false)
          )
          from event_text t117
          where t117.event_id = t116.id
          order by array_position(?::text[], t117.language_code), t117.language_code <> 'en', t117.language_code
          limit 1
        ),
        nullif(t116.occurred_precision, 'UNKNOWN'),
        t116.occurred_edtf,
        t116.occurred_from,
        t116.occurred_until - 1,
        t116.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t118.role_code,
              t118.position_title,
              (select json_build_array(t119.key, t119.entity_type_code) from entity t119 where t119.id = t118.entity_id)
            ) as j
            from event_participant t118
            where t118.event_id = t116.id and t118.role_code = any(?)
            order by t118.ordinal, t118.id
          ) related
        ),
        (
          select count(*)
          from event_report l120
          left join article t120 on t120.id = l120.article_id
          where l120.event_id = t116.id and (t120.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t120.key) as j
                from event_report l120
                left join article t120 on t120.id = l120.article_id
                where l120.event_id = t116.id
                  and (t120.language_code = any(?))
                  and l120.article_sort_date > date '0001-01-01'
                order by l120.article_sort_date, l120.article_id
                limit 20
              )
              union all (
                select json_build_array(t120.key) as j
                from event_report l120
                left join article t120 on t120.id = l120.article_id
                where l120.event_id = t116.id
                  and (t120.language_code = any(?))
                  and l120.article_sort_date = date '0001-01-01'
                order by l120.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t121
          left join event t121_event on t121_event.id = t121.event_id
          left join article t121_article on t121_article.id = t121.article_id
          where t121.event_id = t116.id and (t121.stance = ? and t121_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t121.is_primary_source,
              (select json_build_array(t122.key) from article t122 where t122.id = t121.article_id),
              t121.quote
            ) as j
            from event_report t121
            left join event t121_event on t121_event.id = t121.event_id
            left join article t121_article on t121_article.id = t121.article_id
            where t121.event_id = t116.id and (t121.stance = ? and t121_article.language_code = any(?))
            order by t121.article_sort_date desc, t121.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t123.property, t123.kind) as j
            from dispute t123
            left join event t123_event on t123_event.id = t123.event_id
            where t123.event_id = t116.id
            order by t123.property, t123.role_code, t123.subject_id, t123.dimension
          ) related
        ),
        (
          select json_build_array(
            t124.article_count,
            t124.publisher_count,
            t124.language_codes,
            t124.independent_article_count,
            (
              select json_build_array(t125.published_edtf)
              from article t125
              where t125.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t124.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t124.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t124
          where t124.event_id = t116.id
        ),
        (select json_build_array(t126.key, t126.event_type_code) from event t126 where t126.id = t116.part_of_id),
        (select count(*) from event t127 where t127.part_of_id = t116.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t127.key, t127.event_type_code) as j
            from event t127
            where t127.part_of_id = t116.id
            order by t127.sort_date desc, t127.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t128.key, t128.event_type_code) from event t128 where t128.id = t116.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t129.role_code,
              nullif(t129.value_precision, 'UNKNOWN'),
              t129.value_edtf,
              trim_scale(t129.value_number)::text,
              t129.value_unit_code,
              t129.value_qualifier,
              (
                select json_build_array(t130.key, t130.entity_type_code)
                from entity t130
                where t130.id = t129.value_entity_id
              ),
              t129.value_status,
              t129.property,
              t129.key,
              t129_report.article_id,
              t129.rank,
              (
                case
                when t129.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t129.id
                ) end
              ),
              t129_article.language_code,
              row(
                t129.role_code,
                t129.subject_id,
                t129.value_edtf,
                t129.value_text,
                t129.value_language_code,
                trim_scale(t129.value_number),
                t129.value_unit_code,
                t129.value_qualifier,
                t129.value_entity_id,
                t129.value_status
              )::text
            ) as j
            from claim t129
            left join event_report t129_report on t129_report.id = t129.report_id
            left join article t129_article on t129_article.id = t129_report.article_id
            left join unit t129_unit on t129_unit.code = t129.value_unit_code
            where t129_report.event_id = t116.id and t129.property = ? and t129.role_code = ?
            order by t129.id
          ) related
        )
      )
      from event t116
      where t116.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- trial, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'PLAINTIFF'
-- ?13 = 'musk-v-altman-trial'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t131.key,
        t131.event_type_code,
        t131.status,
        (
          select json_build_array(
            t132.title, t132.language_code, coalesce(t132.language_code <> all (?::text[]), false)
          )
          from event_text t132
          where t132.event_id = t131.id
          order by array_position(?::text[], t132.language_code), t132.language_code <> 'en', t132.language_code
          limit 1
        ),
        nullif(t131.occurred_precision, 'UNKNOWN'),
        t131.occurred_edtf,
        t131.occurred_from,
        t131.occurred_until - 1,
        t131.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t133.role_code,
              t133.position_title,
              (select json_build_array(t134.key, t134.entity_type_code) from entity t134 where t134.id = t133.entity_id)
            ) as j
            from event_participant t133
            where t133.event_id = t131.id and t133.role_code = any(?)
            order by t133.ordinal, t133.id
          ) related
        ),
        (
          select count(*)
          from event_report l135
          left join article t135 on t135.id = l135.article_id
          where l135.event_id = t131.id and (t135.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t135.key) as j
                from event_report l135
                left join article t135 on t135.id = l135.article_id
                where l135.event_id = t131.id
                  and (t135.language_code = any(?))
                  and l135.article_sort_date > date '0001-01-01'
                order by l135.article_sort_date, l135.article_id
                limit 20
              )
              union all (
                select json_build_array(t135.key) as j
                from event_report l135
                left join article t135 on t135.id = l135.article_id
                where l135.event_id = t131.id
                  and (t135.language_code = any(?))
                  and l135.article_sort_date = date '0001-01-01'
                order by l135.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t136
          left join event t136_event on t136_event.id = t136.event_id
          left join article t136_article on t136_article.id = t136.article_id
          where t136.event_id = t131.id and (t136.stance = ? and t136_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t136.is_primary_source,
              (select json_build_array(t137.key) from article t137 where t137.id = t136.article_id),
              t136.quote
            ) as j
            from event_report t136
            left join event t136_event on t136_event.id = t136.event_id
            left join article t136_article on t136_article.id = t136.article_id
            where t136.event_id = t131.id and (t136.stance = ? and t136_article.language_code = any(?))
            order by t136.article_sort_date desc, t136.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t138.property, t138.kind) as j
            from dispute t138
            left join event t138_event on t138_event.id = t138.event_id
            where t138.event_id = t131.id
            order by t138.property, t138.role_code, t138.subject_id, t138.dimension
          ) related
        ),
        (
          select json_build_array(
            t139.article_count,
            t139.publisher_count,
            t139.language_codes,
            t139.independent_article_count,
            (
              select json_build_array(t140.published_edtf)
              from article t140
              where t140.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t139.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t139.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t139
          where t139.event_id = t131.id
        ),
        (select json_build_array(t141.key, t141.event_type_code) from event t141 where t141.id = t131.part_of_id),
        (select count(*) from event t142 where t142.part_of_id = t131.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t142.key, t142.event_type_code) as j
            from event t142
            where t142.part_of_id = t131.id
            order by t142.sort_date desc, t142.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t143.key, t143.event_type_code) from event t143 where t143.id = t131.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t144.role_code,
              nullif(t144.value_precision, 'UNKNOWN'),
              t144.value_edtf,
              trim_scale(t144.value_number)::text,
              t144.value_unit_code,
              t144.value_qualifier,
              (
                select json_build_array(t145.key, t145.entity_type_code)
                from entity t145
                where t145.id = t144.value_entity_id
              ),
              t144.value_status,
              t144.property,
              t144.key,
              t144_report.article_id,
              t144.rank,
              (
                case
                when t144.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t144.id
                ) end
              ),
              t144_article.language_code,
              row(
                t144.role_code,
                t144.subject_id,
                t144.value_edtf,
                t144.value_text,
                t144.value_language_code,
                trim_scale(t144.value_number),
                t144.value_unit_code,
                t144.value_qualifier,
                t144.value_entity_id,
                t144.value_status
              )::text
            ) as j
            from claim t144
            left join event_report t144_report on t144_report.id = t144.report_id
            left join article t144_article on t144_article.id = t144_report.article_id
            left join unit t144_unit on t144_unit.code = t144.value_unit_code
            where t144_report.event_id = t131.id and t144.property = ? and t144.role_code = ?
            order by t144.id
          ) related
        )
      )
      from event t131
      where t131.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- launch, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'MAKER'
-- ?13 = 'AMOUNT'
-- ?14 = 'grok-4-launched'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t146.key,
        t146.event_type_code,
        t146.status,
        (
          select json_build_array(
            t147.title, t147.language_code, coalesce(t147.language_code <> all (?::text[]), false)
          )
          from event_text t147
          where t147.event_id = t146.id
          order by array_position(?::text[], t147.language_code), t147.language_code <> 'en', t147.language_code
          limit 1
        ),
        nullif(t146.occurred_precision, 'UNKNOWN'),
        t146.occurred_edtf,
        t146.occurred_from,
        t146.occurred_until - 1,
        t146.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t148.role_code,
              t148.position_title,
              (select json_build_array(t149.key, t149.entity_type_code) from entity t149 where t149.id = t148.entity_id)
            ) as j
            from event_participant t148
            where t148.event_id = t146.id and t148.role_code = any(?)
            order by t148.ordinal, t148.id
          ) related
        ),
        (
          select count(*)
          from event_report l150
          left join article t150 on t150.id = l150.article_id
          where l150.event_id = t146.id and (t150.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t150.key) as j
                from event_report l150
                left join article t150 on t150.id = l150.article_id
                where l150.event_id = t146.id
                  and (t150.language_code = any(?))
                  and l150.article_sort_date > date '0001-01-01'
                order by l150.article_sort_date, l150.article_id
                limit 20
              )
              union all (
                select json_build_array(t150.key) as j
                from event_report l150
                left join article t150 on t150.id = l150.article_id
                where l150.event_id = t146.id
                  and (t150.language_code = any(?))
                  and l150.article_sort_date = date '0001-01-01'
                order by l150.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t151
          left join event t151_event on t151_event.id = t151.event_id
          left join article t151_article on t151_article.id = t151.article_id
          where t151.event_id = t146.id and (t151.stance = ? and t151_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t151.is_primary_source,
              (select json_build_array(t152.key) from article t152 where t152.id = t151.article_id),
              t151.quote
            ) as j
            from event_report t151
            left join event t151_event on t151_event.id = t151.event_id
            left join article t151_article on t151_article.id = t151.article_id
            where t151.event_id = t146.id and (t151.stance = ? and t151_article.language_code = any(?))
            order by t151.article_sort_date desc, t151.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t153.property, t153.kind) as j
            from dispute t153
            left join event t153_event on t153_event.id = t153.event_id
            where t153.event_id = t146.id
            order by t153.property, t153.role_code, t153.subject_id, t153.dimension
          ) related
        ),
        (
          select json_build_array(
            t154.article_count,
            t154.publisher_count,
            t154.language_codes,
            t154.independent_article_count,
            (
              select json_build_array(t155.published_edtf)
              from article t155
              where t155.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t154.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t154.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t154
          where t154.event_id = t146.id
        ),
        (select json_build_array(t156.key, t156.event_type_code) from event t156 where t156.id = t146.part_of_id),
        (select count(*) from event t157 where t157.part_of_id = t146.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t157.key, t157.event_type_code) as j
            from event t157
            where t157.part_of_id = t146.id
            order by t157.sort_date desc, t157.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t158.key, t158.event_type_code) from event t158 where t158.id = t146.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t159.role_code,
              nullif(t159.value_precision, 'UNKNOWN'),
              t159.value_edtf,
              trim_scale(t159.value_number)::text,
              t159.value_unit_code,
              t159.value_qualifier,
              (
                select json_build_array(t160.key, t160.entity_type_code)
                from entity t160
                where t160.id = t159.value_entity_id
              ),
              t159.value_status,
              t159.property,
              t159.key,
              t159_report.article_id,
              t159.rank,
              (
                case
                when t159.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t159.id
                ) end
              ),
              t159_article.language_code,
              row(
                t159.role_code,
                t159.subject_id,
                t159.value_edtf,
                t159.value_text,
                t159.value_language_code,
                trim_scale(t159.value_number),
                t159.value_unit_code,
                t159.value_qualifier,
                t159.value_entity_id,
                t159.value_status
              )::text
            ) as j
            from claim t159
            left join event_report t159_report on t159_report.id = t159.report_id
            left join article t159_article on t159_article.id = t159_report.article_id
            left join unit t159_unit on t159_unit.code = t159.value_unit_code
            where t159_report.event_id = t146.id and t159.property = ? and t159.role_code = ?
            order by t159.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t161.role_code,
              nullif(t161.value_precision, 'UNKNOWN'),
              t161.value_edtf,
              trim_scale(t161.value_number)::text,
              t161.value_unit_code,
              t161.value_qualifier,
              (
                select json_build_array(t162.key, t162.entity_type_code)
                from entity t162
                where t162.id = t161.value_entity_id
              ),
              t161.value_status,
              t161.property,
              t161.key,
              t161_report.article_id,
              t161.rank,
              (
                case
                when t161.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t161.id
                ) end
              ),
              t161_article.language_code,
              row(
                t161.role_code,
                t161.subject_id,
                t161.value_edtf,
                t161.value_text,
                t161.value_language_code,
                trim_scale(t161.value_number),
                t161.value_unit_code,
                t161.value_qualifier,
                t161.value_entity_id,
                t161.value_status
              )::text
            ) as j
            from claim t161
            left join event_report t161_report on t161_report.id = t161.report_id
            left join article t161_article on t161_article.id = t161_report.article_id
            left join unit t161_unit on t161_unit.code = t161.value_unit_code
            where t161_report.event_id = t146.id and t161.property = ?
            order by t161.id
          ) related
        )
      )
      from event t146
      where t146.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- update, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'PRODUCT'
-- ?13 = 'grok-updated'
-- ?14 = 'LAUNCH'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t163.key,
        t163.event_type_code,
        t163.status,
        (
          select json_build_array(
            t164.title, t164.language_code, coalesce(t164.language_code <> all (?::text[]), false)
          )
          from event_text t164
          where t164.event_id = t163.id
          order by array_position(?::text[], t164.language_code), t164.language_code <> 'en', t164.language_code
          limit 1
        ),
        nullif(t163.occurred_precision, 'UNKNOWN'),
        t163.occurred_edtf,
        t163.occurred_from,
        t163.occurred_until - 1,
        t163.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t165.role_code,
              t165.position_title,
              (select json_build_array(t166.key, t166.entity_type_code) from entity t166 where t166.id = t165.entity_id)
            ) as j
            from event_participant t165
            where t165.event_id = t163.id and t165.role_code = any(?)
            order by t165.ordinal, t165.id
          ) related
        ),
        (
          select count(*)
          from event_report l167
          left join article t167 on t167.id = l167.article_id
          where l167.event_id = t163.id and (t167.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t167.key) as j
                from event_report l167
                left join article t167 on t167.id = l167.article_id
                where l167.event_id = t163.id
                  and (t167.language_code = any(?))
                  and l167.article_sort_date > date '0001-01-01'
                order by l167.article_sort_date, l167.article_id
                limit 20
              )
              union all (
                select json_build_array(t167.key) as j
                from event_report l167
                left join article t167 on t167.id = l167.article_id
                where l167.event_id = t163.id
                  and (t167.language_code = any(?))
                  and l167.article_sort_date = date '0001-01-01'
                order by l167.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t168
          left join event t168_event on t168_event.id = t168.event_id
          left join article t168_article on t168_article.id = t168.article_id
          where t168.event_id = t163.id and (t168.stance = ? and t168_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t168.is_primary_source,
              (select json_build_array(t169.key) from article t169 where t169.id = t168.article_id),
              t168.quote
            ) as j
            from event_report t168
            left join event t168_event on t168_event.id = t168.event_id
            left join article t168_article on t168_article.id = t168.article_id
            where t168.event_id = t163.id and (t168.stance = ? and t168_article.language_code = any(?))
            order by t168.article_sort_date desc, t168.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t170.property, t170.kind) as j
            from dispute t170
            left join event t170_event on t170_event.id = t170.event_id
            where t170.event_id = t163.id
            order by t170.property, t170.role_code, t170.subject_id, t170.dimension
          ) related
        ),
        (
          select json_build_array(
            t171.article_count,
            t171.publisher_count,
            t171.language_codes,
            t171.independent_article_count,
            (
              select json_build_array(t172.published_edtf)
              from article t172
              where t172.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t171.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t171.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t171
          where t171.event_id = t163.id
        ),
        (select json_build_array(t173.key, t173.event_type_code) from event t173 where t173.id = t163.part_of_id),
        (select count(*) from event t174 where t174.part_of_id = t163.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t174.key, t174.event_type_code) as j
            from event t174
            where t174.part_of_id = t163.id
            order by t174.sort_date desc, t174.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t175.key, t175.event_type_code) from event t175 where t175.id = t163.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t176.role_code,
              nullif(t176.value_precision, 'UNKNOWN'),
              t176.value_edtf,
              trim_scale(t176.value_number)::text,
              t176.value_unit_code,
              t176.value_qualifier,
              (
                select json_build_array(t177.key, t177.entity_type_code)
                from entity t177
                where t177.id = t176.value_entity_id
              ),
              t176.value_status,
              t176.property,
              t176.key,
              t176_report.article_id,
              t176.rank,
              (
                case
                when t176.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t176.id
                ) end
              ),
              t176_article.language_code,
              row(
                t176.role_code,
                t176.subject_id,
                t176.value_edtf,
                t176.value_text,
                t176.value_language_code,
                trim_scale(t176.value_number),
                t176.value_unit_code,
                t176.value_qualifier,
                t176.value_entity_id,
                t176.value_status
              )::text
            ) as j
            from claim t176
            left join event_report t176_report on t176_report.id = t176.report_id
            left join article t176_article on t176_article.id = t176_report.article_id
            left join unit t176_unit on t176_unit.code = t176.value_unit_code
            where t176_report.event_id = t163.id and t176.property = ? and t176.role_code = ?
            order by t176.id
          ) related
        )
      )
      from event t163
      where t163.key = ? and t163.event_type_code = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- construction, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'FACILITY'
-- ?13 = 'colossus-built'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t178.key,
        t178.event_type_code,
        t178.status,
        (
          select json_build_array(
            t179.title, t179.language_code, coalesce(t179.language_code <> all (?::text[]), false)
          )
          from event_text t179
          where t179.event_id = t178.id
          order by array_position(?::text[], t179.language_code), t179.language_code <> 'en', t179.language_code
          limit 1
        ),
        nullif(t178.occurred_precision, 'UNKNOWN'),
        t178.occurred_edtf,
        t178.occurred_from,
        t178.occurred_until - 1,
        t178.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t180.role_code,
              t180.position_title,
              (select json_build_array(t181.key, t181.entity_type_code) from entity t181 where t181.id = t180.entity_id)
            ) as j
            from event_participant t180
            where t180.event_id = t178.id and t180.role_code = any(?)
            order by t180.ordinal, t180.id
          ) related
        ),
        (
          select count(*)
          from event_report l182
          left join article t182 on t182.id = l182.article_id
          where l182.event_id = t178.id and (t182.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t182.key) as j
                from event_report l182
                left join article t182 on t182.id = l182.article_id
                where l182.event_id = t178.id
                  and (t182.language_code = any(?))
                  and l182.article_sort_date > date '0001-01-01'
                order by l182.article_sort_date, l182.article_id
                limit 20
              )
              union all (
                select json_build_array(t182.key) as j
                from event_report l182
                left join article t182 on t182.id = l182.article_id
                where l182.event_id = t178.id
                  and (t182.language_code = any(?))
                  and l182.article_sort_date = date '0001-01-01'
                order by l182.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t183
          left join event t183_event on t183_event.id = t183.event_id
          left join article t183_article on t183_article.id = t183.article_id
          where t183.event_id = t178.id and (t183.stance = ? and t183_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t183.is_primary_source,
              (select json_build_array(t184.key) from article t184 where t184.id = t183.article_id),
              t183.quote
            ) as j
            from event_report t183
            left join event t183_event on t183_event.id = t183.event_id
            left join article t183_article on t183_article.id = t183.article_id
            where t183.event_id = t178.id and (t183.stance = ? and t183_article.language_code = any(?))
            order by t183.article_sort_date desc, t183.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t185.property, t185.kind) as j
            from dispute t185
            left join event t185_event on t185_event.id = t185.event_id
            where t185.event_id = t178.id
            order by t185.property, t185.role_code, t185.subject_id, t185.dimension
          ) related
        ),
        (
          select json_build_array(
            t186.article_count,
            t186.publisher_count,
            t186.language_codes,
            t186.independent_article_count,
            (
              select json_build_array(t187.published_edtf)
              from article t187
              where t187.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t186.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t186.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t186
          where t186.event_id = t178.id
        ),
        (select json_build_array(t188.key, t188.event_type_code) from event t188 where t188.id = t178.part_of_id),
        (select count(*) from event t189 where t189.part_of_id = t178.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t189.key, t189.event_type_code) as j
            from event t189
            where t189.part_of_id = t178.id
            order by t189.sort_date desc, t189.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t190.key, t190.event_type_code) from event t190 where t190.id = t178.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t191.role_code,
              nullif(t191.value_precision, 'UNKNOWN'),
              t191.value_edtf,
              trim_scale(t191.value_number)::text,
              t191.value_unit_code,
              t191.value_qualifier,
              (
                select json_build_array(t192.key, t192.entity_type_code)
                from entity t192
                where t192.id = t191.value_entity_id
              ),
              t191.value_status,
              t191.property,
              t191.key,
              t191_report.article_id,
              t191.rank,
              (
                case
                when t191.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t191.id
                ) end
              ),
              t191_article.language_code,
              row(
                t191.role_code,
                t191.subject_id,
                t191.value_edtf,
                t191.value_text,
                t191.value_language_code,
                trim_scale(t191.value_number),
                t191.value_unit_code,
                t191.value_qualifier,
                t191.value_entity_id,
                t191.value_status
              )::text
            ) as j
            from claim t191
            left join event_report t191_report on t191_report.id = t191.report_id
            left join article t191_article on t191_article.id = t191_report.article_id
            left join unit t191_unit on t191_unit.code = t191.value_unit_code
            where t191_report.event_id = t178.id and t191.property = ? and t191.role_code = ?
            order by t191.id
          ) related
        )
      )
      from event t178
      where t178.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- delivery, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'SUPPLIER'
-- ?13 = 'huang-delivers-dgx-1'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t193.key,
        t193.event_type_code,
        t193.status,
        (
          select json_build_array(
            t194.title, t194.language_code, coalesce(t194.language_code <> all (?::text[]), false)
          )
          from event_text t194
          where t194.event_id = t193.id
          order by array_position(?::text[], t194.language_code), t194.language_code <> 'en', t194.language_code
          limit 1
        ),
        nullif(t193.occurred_precision, 'UNKNOWN'),
        t193.occurred_edtf,
        t193.occurred_from,
        t193.occurred_until - 1,
        t193.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t195.role_code,
              t195.position_title,
              (select json_build_array(t196.key, t196.entity_type_code) from entity t196 where t196.id = t195.entity_id)
            ) as j
            from event_participant t195
            where t195.event_id = t193.id and t195.role_code = any(?)
            order by t195.ordinal, t195.id
          ) related
        ),
        (
          select count(*)
          from event_report l197
          left join article t197 on t197.id = l197.article_id
          where l197.event_id = t193.id and (t197.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t197.key) as j
                from event_report l197
                left join article t197 on t197.id = l197.article_id
                where l197.event_id = t193.id
                  and (t197.language_code = any(?))
                  and l197.article_sort_date > date '0001-01-01'
                order by l197.article_sort_date, l197.article_id
                limit 20
              )
              union all (
                select json_build_array(t197.key) as j
                from event_report l197
                left join article t197 on t197.id = l197.article_id
                where l197.event_id = t193.id
                  and (t197.language_code = any(?))
                  and l197.article_sort_date = date '0001-01-01'
                order by l197.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t198
          left join event t198_event on t198_event.id = t198.event_id
          left join article t198_article on t198_article.id = t198.article_id
          where t198.event_id = t193.id and (t198.stance = ? and t198_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t198.is_primary_source,
              (select json_build_array(t199.key) from article t199 where t199.id = t198.article_id),
              t198.quote
            ) as j
            from event_report t198
            left join event t198_event on t198_event.id = t198.event_id
            left join article t198_article on t198_article.id = t198.article_id
            where t198.event_id = t193.id and (t198.stance = ? and t198_article.language_code = any(?))
            order by t198.article_sort_date desc, t198.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t200.property, t200.kind) as j
            from dispute t200
            left join event t200_event on t200_event.id = t200.event_id
            where t200.event_id = t193.id
            order by t200.property, t200.role_code, t200.subject_id, t200.dimension
          ) related
        ),
        (
          select json_build_array(
            t201.article_count,
            t201.publisher_count,
            t201.language_codes,
            t201.independent_article_count,
            (
              select json_build_array(t202.published_edtf)
              from article t202
              where t202.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t201.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t201.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t201
          where t201.event_id = t193.id
        ),
        (select json_build_array(t203.key, t203.event_type_code) from event t203 where t203.id = t193.part_of_id),
        (select count(*) from event t204 where t204.part_of_id = t193.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t204.key, t204.event_type_code) as j
            from event t204
            where t204.part_of_id = t193.id
            order by t204.sort_date desc, t204.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t205.key, t205.event_type_code) from event t205 where t205.id = t193.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t206.role_code,
              nullif(t206.value_precision, 'UNKNOWN'),
              t206.value_edtf,
              trim_scale(t206.value_number)::text,
              t206.value_unit_code,
              t206.value_qualifier,
              (
                select json_build_array(t207.key, t207.entity_type_code)
                from entity t207
                where t207.id = t206.value_entity_id
              ),
              t206.value_status,
              t206.property,
              t206.key,
              t206_report.article_id,
              t206.rank,
              (
                case
                when t206.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t206.id
                ) end
              ),
              t206_article.language_code,
              row(
                t206.role_code,
                t206.subject_id,
                t206.value_edtf,
                t206.value_text,
                t206.value_language_code,
                trim_scale(t206.value_number),
                t206.value_unit_code,
                t206.value_qualifier,
                t206.value_entity_id,
                t206.value_status
              )::text
            ) as j
            from claim t206
            left join event_report t206_report on t206_report.id = t206.report_id
            left join article t206_article on t206_article.id = t206_report.article_id
            left join unit t206_unit on t206_unit.code = t206.value_unit_code
            where t206_report.event_id = t193.id and t206.property = ? and t206.role_code = ?
            order by t206.id
          ) related
        )
      )
      from event t193
      where t193.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- correspondence, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'SENDER'
-- ?13 = 'musk-asks-huang-for-dgx-1'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t208.key,
        t208.event_type_code,
        t208.status,
        (
          select json_build_array(
            t209.title, t209.language_code, coalesce(t209.language_code <> all (?::text[]), false)
          )
          from event_text t209
          where t209.event_id = t208.id
          order by array_position(?::text[], t209.language_code), t209.language_code <> 'en', t209.language_code
          limit 1
        ),
        nullif(t208.occurred_precision, 'UNKNOWN'),
        t208.occurred_edtf,
        t208.occurred_from,
        t208.occurred_until - 1,
        t208.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t210.role_code,
              t210.position_title,
              (select json_build_array(t211.key, t211.entity_type_code) from entity t211 where t211.id = t210.entity_id)
            ) as j
            from event_participant t210
            where t210.event_id = t208.id and t210.role_code = any(?)
            order by t210.ordinal, t210.id
          ) related
        ),
        (
          select count(*)
          from event_report l212
          left join article t212 on t212.id = l212.article_id
          where l212.event_id = t208.id and (t212.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t212.key) as j
                from event_report l212
                left join article t212 on t212.id = l212.article_id
                where l212.event_id = t208.id
                  and (t212.language_code = any(?))
                  and l212.article_sort_date > date '0001-01-01'
                order by l212.article_sort_date, l212.article_id
                limit 20
              )
              union all (
                select json_build_array(t212.key) as j
                from event_report l212
                left join article t212 on t212.id = l212.article_id
                where l212.event_id = t208.id
                  and (t212.language_code = any(?))
                  and l212.article_sort_date = date '0001-01-01'
                order by l212.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t213
          left join event t213_event on t213_event.id = t213.event_id
          left join article t213_article on t213_article.id = t213.article_id
          where t213.event_id = t208.id and (t213.stance = ? and t213_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t213.is_primary_source,
              (select json_build_array(t214.key) from article t214 where t214.id = t213.article_id),
              t213.quote
            ) as j
            from event_report t213
            left join event t213_event on t213_event.id = t213.event_id
            left join article t213_article on t213_article.id = t213.article_id
            where t213.event_id = t208.id and (t213.stance = ? and t213_article.language_code = any(?))
            order by t213.article_sort_date desc, t213.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t215.property, t215.kind) as j
            from dispute t215
            left join event t215_event on t215_event.id = t215.event_id
            where t215.event_id = t208.id
            order by t215.property, t215.role_code, t215.subject_id, t215.dimension
          ) related
        ),
        (
          select json_build_array(
            t216.article_count,
            t216.publisher_count,
            t216.language_codes,
            t216.independent_article_count,
            (
              select json_build_array(t217.published_edtf)
              from article t217
              where t217.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t216.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t216.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t216
          where t216.event_id = t208.id
        ),
        (select json_build_array(t218.key, t218.event_type_code) from event t218 where t218.id = t208.part_of_id),
        (select count(*) from event t219 where t219.part_of_id = t208.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t219.key, t219.event_type_code) as j
            from event t219
            where t219.part_of_id = t208.id
            order by t219.sort_date desc, t219.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t220.key, t220.event_type_code) from event t220 where t220.id = t208.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t221.role_code,
              nullif(t221.value_precision, 'UNKNOWN'),
              t221.value_edtf,
              trim_scale(t221.value_number)::text,
              t221.value_unit_code,
              t221.value_qualifier,
              (
                select json_build_array(t222.key, t222.entity_type_code)
                from entity t222
                where t222.id = t221.value_entity_id
              ),
              t221.value_status,
              t221.property,
              t221.key,
              t221_report.article_id,
              t221.rank,
              (
                case
                when t221.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t221.id
                ) end
              ),
              t221_article.language_code,
              row(
                t221.role_code,
                t221.subject_id,
                t221.value_edtf,
                t221.value_text,
                t221.value_language_code,
                trim_scale(t221.value_number),
                t221.value_unit_code,
                t221.value_qualifier,
                t221.value_entity_id,
                t221.value_status
              )::text
            ) as j
            from claim t221
            left join event_report t221_report on t221_report.id = t221.report_id
            left join article t221_article on t221_article.id = t221_report.article_id
            left join unit t221_unit on t221_unit.code = t221.value_unit_code
            where t221_report.event_id = t208.id and t221.property = ? and t221.role_code = ?
            order by t221.id
          ) related
        )
      )
      from event t208
      where t208.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- meeting, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'PARTICIPANT'
-- ?13 = 'babuschkin-dines-with-tegmark'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t223.key,
        t223.event_type_code,
        t223.status,
        (
          select json_build_array(
            t224.title, t224.language_code, coalesce(t224.language_code <> all (?::text[]), false)
          )
          from event_text t224
          where t224.event_id = t223.id
          order by array_position(?::text[], t224.language_code), t224.language_code <> 'en', t224.language_code
          limit 1
        ),
        nullif(t223.occurred_precision, 'UNKNOWN'),
        t223.occurred_edtf,
        t223.occurred_from,
        t223.occurred_until - 1,
        t223.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t225.role_code,
              t225.position_title,
              (select json_build_array(t226.key, t226.entity_type_code) from entity t226 where t226.id = t225.entity_id)
            ) as j
            from event_participant t225
            where t225.event_id = t223.id and t225.role_code = any(?)
            order by t225.ordinal, t225.id
          ) related
        ),
        (
          select count(*)
          from event_report l227
          left join article t227 on t227.id = l227.article_id
          where l227.event_id = t223.id and (t227.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t227.key) as j
                from event_report l227
                left join article t227 on t227.id = l227.article_id
                where l227.event_id = t223.id
                  and (t227.language_code = any(?))
                  and l227.article_sort_date > date '0001-01-01'
                order by l227.article_sort_date, l227.article_id
                limit 20
              )
              union all (
                select json_build_array(t227.key) as j
                from event_report l227
                left join article t227 on t227.id = l227.article_id
                where l227.event_id = t223.id
                  and (t227.language_code = any(?))
                  and l227.article_sort_date = date '0001-01-01'
                order by l227.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t228
          left join event t228_event on t228_event.id = t228.event_id
          left join article t228_article on t228_article.id = t228.article_id
          where t228.event_id = t223.id and (t228.stance = ? and t228_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t228.is_primary_source,
              (select json_build_array(t229.key) from article t229 where t229.id = t228.article_id),
              t228.quote
            ) as j
            from event_report t228
            left join event t228_event on t228_event.id = t228.event_id
            left join article t228_article on t228_article.id = t228.article_id
            where t228.event_id = t223.id and (t228.stance = ? and t228_article.language_code = any(?))
            order by t228.article_sort_date desc, t228.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t230.property, t230.kind) as j
            from dispute t230
            left join event t230_event on t230_event.id = t230.event_id
            where t230.event_id = t223.id
            order by t230.property, t230.role_code, t230.subject_id, t230.dimension
          ) related
        ),
        (
          select json_build_array(
            t231.article_count,
            t231.publisher_count,
            t231.language_codes,
            t231.independent_article_count,
            (
              select json_build_array(t232.published_edtf)
              from article t232
              where t232.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t231.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t231.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t231
          where t231.event_id = t223.id
        ),
        (select json_build_array(t233.key, t233.event_type_code) from event t233 where t233.id = t223.part_of_id),
        (select count(*) from event t234 where t234.part_of_id = t223.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t234.key, t234.event_type_code) as j
            from event t234
            where t234.part_of_id = t223.id
            order by t234.sort_date desc, t234.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t235.key, t235.event_type_code) from event t235 where t235.id = t223.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t236.role_code,
              nullif(t236.value_precision, 'UNKNOWN'),
              t236.value_edtf,
              trim_scale(t236.value_number)::text,
              t236.value_unit_code,
              t236.value_qualifier,
              (
                select json_build_array(t237.key, t237.entity_type_code)
                from entity t237
                where t237.id = t236.value_entity_id
              ),
              t236.value_status,
              t236.property,
              t236.key,
              t236_report.article_id,
              t236.rank,
              (
                case
                when t236.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t236.id
                ) end
              ),
              t236_article.language_code,
              row(
                t236.role_code,
                t236.subject_id,
                t236.value_edtf,
                t236.value_text,
                t236.value_language_code,
                trim_scale(t236.value_number),
                t236.value_unit_code,
                t236.value_qualifier,
                t236.value_entity_id,
                t236.value_status
              )::text
            ) as j
            from claim t236
            left join event_report t236_report on t236_report.id = t236.report_id
            left join article t236_article on t236_article.id = t236_report.article_id
            left join unit t236_unit on t236_unit.code = t236.value_unit_code
            where t236_report.event_id = t223.id and t236.property = ? and t236.role_code = ?
            order by t236.id
          ) related
        )
      )
      from event t223
      where t223.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- statement, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'SPEAKER'
-- ?13 = 'babuschkin-posts-farewell'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t238.key,
        t238.event_type_code,
        t238.status,
        (
          select json_build_array(
            t239.title, t239.language_code, coalesce(t239.language_code <> all (?::text[]), false)
          )
          from event_text t239
          where t239.event_id = t238.id
          order by array_position(?::text[], t239.language_code), t239.language_code <> 'en', t239.language_code
          limit 1
        ),
        nullif(t238.occurred_precision, 'UNKNOWN'),
        t238.occurred_edtf,
        t238.occurred_from,
        t238.occurred_until - 1,
        t238.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t240.role_code,
              t240.position_title,
              (select json_build_array(t241.key, t241.entity_type_code) from entity t241 where t241.id = t240.entity_id)
            ) as j
            from event_participant t240
            where t240.event_id = t238.id and t240.role_code = any(?)
            order by t240.ordinal, t240.id
          ) related
        ),
        (
          select count(*)
          from event_report l242
          left join article t242 on t242.id = l242.article_id
          where l242.event_id = t238.id and (t242.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t242.key) as j
                from event_report l242
                left join article t242 on t242.id = l242.article_id
                where l242.event_id = t238.id
                  and (t242.language_code = any(?))
                  and l242.article_sort_date > date '0001-01-01'
                order by l242.article_sort_date, l242.article_id
                limit 20
              )
              union all (
                select json_build_array(t242.key) as j
                from event_report l242
                left join article t242 on t242.id = l242.article_id
                where l242.event_id = t238.id
                  and (t242.language_code = any(?))
                  and l242.article_sort_date = date '0001-01-01'
                order by l242.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t243
          left join event t243_event on t243_event.id = t243.event_id
          left join article t243_article on t243_article.id = t243.article_id
          where t243.event_id = t238.id and (t243.stance = ? and t243_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t243.is_primary_source,
              (select json_build_array(t244.key) from article t244 where t244.id = t243.article_id),
              t243.quote
            ) as j
            from event_report t243
            left join event t243_event on t243_event.id = t243.event_id
            left join article t243_article on t243_article.id = t243.article_id
            where t243.event_id = t238.id and (t243.stance = ? and t243_article.language_code = any(?))
            order by t243.article_sort_date desc, t243.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t245.property, t245.kind) as j
            from dispute t245
            left join event t245_event on t245_event.id = t245.event_id
            where t245.event_id = t238.id
            order by t245.property, t245.role_code, t245.subject_id, t245.dimension
          ) related
        ),
        (
          select json_build_array(
            t246.article_count,
            t246.publisher_count,
            t246.language_codes,
            t246.independent_article_count,
            (
              select json_build_array(t247.published_edtf)
              from article t247
              where t247.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t246.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t246.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t246
          where t246.event_id = t238.id
        ),
        (select json_build_array(t248.key, t248.event_type_code) from event t248 where t248.id = t238.part_of_id),
        (select count(*) from event t249 where t249.part_of_id = t238.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t249.key, t249.event_type_code) as j
            from event t249
            where t249.part_of_id = t238.id
            order by t249.sort_date desc, t249.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t250.key, t250.event_type_code) from event t250 where t250.id = t238.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t251.role_code,
              nullif(t251.value_precision, 'UNKNOWN'),
              t251.value_edtf,
              trim_scale(t251.value_number)::text,
              t251.value_unit_code,
              t251.value_qualifier,
              (
                select json_build_array(t252.key, t252.entity_type_code)
                from entity t252
                where t252.id = t251.value_entity_id
              ),
              t251.value_status,
              t251.property,
              t251.key,
              t251_report.article_id,
              t251.rank,
              (
                case
                when t251.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t251.id
                ) end
              ),
              t251_article.language_code,
              row(
                t251.role_code,
                t251.subject_id,
                t251.value_edtf,
                t251.value_text,
                t251.value_language_code,
                trim_scale(t251.value_number),
                t251.value_unit_code,
                t251.value_qualifier,
                t251.value_entity_id,
                t251.value_status
              )::text
            ) as j
            from claim t251
            left join event_report t251_report on t251_report.id = t251.report_id
            left join article t251_article on t251_article.id = t251_report.article_id
            left join unit t251_unit on t251_unit.code = t251.value_unit_code
            where t251_report.event_id = t238.id and t251.property = ? and t251.role_code = ?
            order by t251.id
          ) related
        ),
        case
        when t238.event_type_code in ('STATEMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t253.key, t253.entity_type_code) as j
            from event_participant t253_role
            join entity t253 on t253.id = t253_role.entity_id
            where t253_role.event_id = t238.id and t253_role.role_code = 'SPEAKER'
            order by t253_role.ordinal, t253_role.id
          ) related
        ) end,
        case
        when t238.event_type_code in ('STATEMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t254.key, t254.entity_type_code) as j
            from event_participant t254_role
            join entity t254 on t254.id = t254_role.entity_id
            where t254_role.event_id = t238.id and t254_role.role_code = 'SUBJECT'
            order by t254_role.ordinal, t254_role.id
          ) related
        ) end
      )
      from event t238
      where t238.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- said, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'babuschkin-on-his-dream'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t255.key,
        t255.event_type_code,
        t255.status,
        (
          select json_build_array(
            t256.title, t256.language_code, coalesce(t256.language_code <> all (?::text[]), false)
          )
          from event_text t256
          where t256.event_id = t255.id
          order by array_position(?::text[], t256.language_code), t256.language_code <> 'en', t256.language_code
          limit 1
        ),
        nullif(t255.occurred_precision, 'UNKNOWN'),
        t255.occurred_edtf,
        t255.occurred_from,
        t255.occurred_until - 1,
        t255.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t257.role_code,
              t257.position_title,
              (select json_build_array(t258.key, t258.entity_type_code) from entity t258 where t258.id = t257.entity_id)
            ) as j
            from event_participant t257
            where t257.event_id = t255.id and t257.role_code = any(?)
            order by t257.ordinal, t257.id
          ) related
        ),
        (
          select count(*)
          from event_report l259
          left join article t259 on t259.id = l259.article_id
          where l259.event_id = t255.id and (t259.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t259.key) as j
                from event_report l259
                left join article t259 on t259.id = l259.article_id
                where l259.event_id = t255.id
                  and (t259.language_code = any(?))
                  and l259.article_sort_date > date '0001-01-01'
                order by l259.article_sort_date, l259.article_id
                limit 20
              )
              union all (
                select json_build_array(t259.key) as j
                from event_report l259
                left join article t259 on t259.id = l259.article_id
                where l259.event_id = t255.id
                  and (t259.language_code = any(?))
                  and l259.article_sort_date = date '0001-01-01'
                order by l259.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t260
          left join event t260_event on t260_event.id = t260.event_id
          left join article t260_article on t260_article.id = t260.article_id
          where t260.event_id = t255.id and (t260.stance = ? and t260_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t260.is_primary_source,
              (select json_build_array(t261.key) from article t261 where t261.id = t260.article_id),
              t260.quote
            ) as j
            from event_report t260
            left join event t260_event on t260_event.id = t260.event_id
            left join article t260_article on t260_article.id = t260.article_id
            where t260.event_id = t255.id and (t260.stance = ? and t260_article.language_code = any(?))
            order by t260.article_sort_date desc, t260.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t262.property, t262.kind) as j
            from dispute t262
            left join event t262_event on t262_event.id = t262.event_id
            where t262.event_id = t255.id
            order by t262.property, t262.role_code, t262.subject_id, t262.dimension
          ) related
        ),
        (
          select json_build_array(
            t263.article_count,
            t263.publisher_count,
            t263.language_codes,
            t263.independent_article_count,
            (
              select json_build_array(t264.published_edtf)
              from article t264
              where t264.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t263.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t263.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t263
          where t263.event_id = t255.id
        ),
        (select json_build_array(t265.key, t265.event_type_code) from event t265 where t265.id = t255.part_of_id),
        (select count(*) from event t266 where t266.part_of_id = t255.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t266.key, t266.event_type_code) as j
            from event t266
            where t266.part_of_id = t255.id
            order by t266.sort_date desc, t266.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t267.key, t267.event_type_code) from event t267 where t267.id = t255.inferred_from_id)
      )
      from event t255
      where t255.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- deadline
-- ?1 = 'DURATION'
-- ?2 = 'memphis-deadline'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t269.role_code,
              nullif(t269.value_precision, 'UNKNOWN'),
              t269.value_edtf,
              trim_scale(t269.value_number)::text,
              t269.value_unit_code,
              t269.value_qualifier,
              (
                select json_build_array(t270.key, t270.entity_type_code)
                from entity t270
                where t270.id = t269.value_entity_id
              ),
              t269.value_status,
              t269.property,
              t269.key,
              t269_report.article_id,
              t269.rank,
              (
                case
                when t269.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t269.id
                ) end
              ),
              t269_article.language_code,
              row(
                t269.role_code,
                t269.subject_id,
                t269.value_edtf,
                t269.value_text,
                t269.value_language_code,
                trim_scale(t269.value_number),
                t269.value_unit_code,
                t269.value_qualifier,
                t269.value_entity_id,
                t269.value_status
              )::text
            ) as j
            from claim t269
            left join event_report t269_report on t269_report.id = t269.report_id
            left join article t269_article on t269_article.id = t269_report.article_id
            left join unit t269_unit on t269_unit.code = t269.value_unit_code
            where t269_report.event_id = t268.id and t269.property = ?
            order by t269.id
          ) related
        ),
        t268.event_type_code
      )
      from event t268
      where t268.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- estimate
-- ?1 = 'QUANTITY'
-- ?2 = 'dgx-1-called-ai-in-a-box'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t272.role_code,
              nullif(t272.value_precision, 'UNKNOWN'),
              t272.value_edtf,
              trim_scale(t272.value_number)::text,
              t272.value_unit_code,
              t272.value_qualifier,
              (
                select json_build_array(t273.key, t273.entity_type_code)
                from entity t273
                where t273.id = t272.value_entity_id
              ),
              t272.value_status,
              t272.property,
              t272.key,
              t272_report.article_id,
              t272.rank,
              (
                case
                when t272.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t272.id
                ) end
              ),
              t272_article.language_code,
              row(
                t272.role_code,
                t272.subject_id,
                t272.value_edtf,
                t272.value_text,
                t272.value_language_code,
                trim_scale(t272.value_number),
                t272.value_unit_code,
                t272.value_qualifier,
                t272.value_entity_id,
                t272.value_status
              )::text
            ) as j
            from claim t272
            left join event_report t272_report on t272_report.id = t272.report_id
            left join article t272_article on t272_article.id = t272_report.article_id
            left join unit t272_unit on t272_unit.code = t272.value_unit_code
            where t272_report.event_id = t271.id and t272.property = ?
            order by t272.id
          ) related
        ),
        t271.event_type_code
      )
      from event t271
      where t271.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- investment, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'PARTICIPANT'
-- ?12 = 'INVESTOR'
-- ?13 = 'ai-companies-invest-in-models'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t274.key,
        t274.event_type_code,
        t274.status,
        (
          select json_build_array(
            t275.title, t275.language_code, coalesce(t275.language_code <> all (?::text[]), false)
          )
          from event_text t275
          where t275.event_id = t274.id
          order by array_position(?::text[], t275.language_code), t275.language_code <> 'en', t275.language_code
          limit 1
        ),
        nullif(t274.occurred_precision, 'UNKNOWN'),
        t274.occurred_edtf,
        t274.occurred_from,
        t274.occurred_until - 1,
        t274.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t276.role_code,
              t276.position_title,
              (select json_build_array(t277.key, t277.entity_type_code) from entity t277 where t277.id = t276.entity_id)
            ) as j
            from event_participant t276
            where t276.event_id = t274.id and t276.role_code = any(?)
            order by t276.ordinal, t276.id
          ) related
        ),
        (
          select count(*)
          from event_report l278
          left join article t278 on t278.id = l278.article_id
          where l278.event_id = t274.id and (t278.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t278.key) as j
                from event_report l278
                left join article t278 on t278.id = l278.article_id
                where l278.event_id = t274.id
                  and (t278.language_code = any(?))
                  and l278.article_sort_date > date '0001-01-01'
                order by l278.article_sort_date, l278.article_id
                limit 20
              )
              union all (
                select json_build_array(t278.key) as j
                from event_report l278
                left join article t278 on t278.id = l278.article_id
                where l278.event_id = t274.id
                  and (t278.language_code = any(?))
                  and l278.article_sort_date = date '0001-01-01'
                order by l278.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t279
          left join event t279_event on t279_event.id = t279.event_id
          left join article t279_article on t279_article.id = t279.article_id
          where t279.event_id = t274.id and (t279.stance = ? and t279_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t279.is_primary_source,
              (select json_build_array(t280.key) from article t280 where t280.id = t279.article_id),
              t279.quote
            ) as j
            from event_report t279
            left join event t279_event on t279_event.id = t279.event_id
            left join article t279_article on t279_article.id = t279.article_id
            where t279.event_id = t274.id and (t279.stance = ? and t279_article.language_code = any(?))
            order by t279.article_sort_date desc, t279.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t281.property, t281.kind) as j
            from dispute t281
            left join event t281_event on t281_event.id = t281.event_id
            where t281.event_id = t274.id
            order by t281.property, t281.role_code, t281.subject_id, t281.dimension
          ) related
        ),
        (
          select json_build_array(
            t282.article_count,
            t282.publisher_count,
            t282.language_codes,
            t282.independent_article_count,
            (
              select json_build_array(t283.published_edtf)
              from article t283
              where t283.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t282.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t282.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t282
          where t282.event_id = t274.id
        ),
        (select json_build_array(t284.key, t284.event_type_code) from event t284 where t284.id = t274.part_of_id),
        (select count(*) from event t285 where t285.part_of_id = t274.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t285.key, t285.event_type_code) as j
            from event t285
            where t285.part_of_id = t274.id
            order by t285.sort_date desc, t285.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t286.key, t286.event_type_code) from event t286 where t286.id = t274.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t287.role_code,
              nullif(t287.value_precision, 'UNKNOWN'),
              t287.value_edtf,
              trim_scale(t287.value_number)::text,
              t287.value_unit_code,
              t287.value_qualifier,
              (
                select json_build_array(t288.key, t288.entity_type_code)
                from entity t288
                where t288.id = t287.value_entity_id
              ),
              t287.value_status,
              t287.property,
              t287.key,
              t287_report.article_id,
              t287.rank,
              (
                case
                when t287.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t287.id
                ) end
              ),
              t287_article.language_code,
              row(
                t287.role_code,
                t287.subject_id,
                t287.value_edtf,
                t287.value_text,
                t287.value_language_code,
                trim_scale(t287.value_number),
                t287.value_unit_code,
                t287.value_qualifier,
                t287.value_entity_id,
                t287.value_status
              )::text
            ) as j
            from claim t287
            left join event_report t287_report on t287_report.id = t287.report_id
            left join article t287_article on t287_article.id = t287_report.article_id
            left join unit t287_unit on t287_unit.code = t287.value_unit_code
            where t287_report.event_id = t274.id and t287.property = ? and t287.role_code = ?
            order by t287.id
          ) related
        )
      )
      from event t274
      where t274.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- other, planned for its parameters
-- ?1 = ['tr', 'fa']
-- ?2 = ['tr', 'fa']
-- ?3 = ['PERSON', 'EMPLOYER', 'FOUNDER', 'PLAINTIFF', 'PRODUCT', 'FACILITY', 'SUPPLIER', 'SENDER', 'PARTICIPANT', 'SPEAKER', 'INVESTOR']
-- ?4 = ['hi', 'fa']
-- ?5 = ['hi', 'fa']
-- ?6 = ['hi', 'fa']
-- ?7 = 'REPORTS'
-- ?8 = ['hi', 'tr']
-- ?9 = 'REPORTS'
-- ?10 = ['hi', 'tr']
-- ?11 = 'STATUS'
-- ?12 = 'PARTICIPANT'
-- ?13 = 'SUBJECT'
-- ?14 = 'dgx-1-first-shipments'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t289.key,
        t289.event_type_code,
        t289.status,
        (
          select json_build_array(
            t290.title, t290.language_code, coalesce(t290.language_code <> all (?::text[]), false)
          )
          from event_text t290
          where t290.event_id = t289.id
          order by array_position(?::text[], t290.language_code), t290.language_code <> 'en', t290.language_code
          limit 1
        ),
        nullif(t289.occurred_precision, 'UNKNOWN'),
        t289.occurred_edtf,
        t289.occurred_from,
        t289.occurred_until - 1,
        t289.occurred_precision,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t291.role_code,
              t291.position_title,
              (select json_build_array(t292.key, t292.entity_type_code) from entity t292 where t292.id = t291.entity_id)
            ) as j
            from event_participant t291
            where t291.event_id = t289.id and t291.role_code = any(?)
            order by t291.ordinal, t291.id
          ) related
        ),
        (
          select count(*)
          from event_report l293
          left join article t293 on t293.id = l293.article_id
          where l293.event_id = t289.id and (t293.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select *
            from (
              (
                select json_build_array(t293.key) as j
                from event_report l293
                left join article t293 on t293.id = l293.article_id
                where l293.event_id = t289.id
                  and (t293.language_code = any(?))
                  and l293.article_sort_date > date '0001-01-01'
                order by l293.article_sort_date, l293.article_id
                limit 20
              )
              union all (
                select json_build_array(t293.key) as j
                from event_report l293
                left join article t293 on t293.id = l293.article_id
                where l293.event_id = t289.id
                  and (t293.language_code = any(?))
                  and l293.article_sort_date = date '0001-01-01'
                order by l293.article_id
                limit 20
              )
            ) segment
            limit 20
          ) page
        ),
        (
          select count(*)
          from event_report t294
          left join event t294_event on t294_event.id = t294.event_id
          left join article t294_article on t294_article.id = t294.article_id
          where t294.event_id = t289.id and (t294.stance = ? and t294_article.language_code = any(?))
        ),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t294.is_primary_source,
              (select json_build_array(t295.key) from article t295 where t295.id = t294.article_id),
              t294.quote
            ) as j
            from event_report t294
            left join event t294_event on t294_event.id = t294.event_id
            left join article t294_article on t294_article.id = t294.article_id
            where t294.event_id = t289.id and (t294.stance = ? and t294_article.language_code = any(?))
            order by t294.article_sort_date desc, t294.article_id desc
            limit 20
          ) page
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t296.property, t296.kind) as j
            from dispute t296
            left join event t296_event on t296_event.id = t296.event_id
            where t296.event_id = t289.id
            order by t296.property, t296.role_code, t296.subject_id, t296.dimension
          ) related
        ),
        (
          select json_build_array(
            t297.article_count,
            t297.publisher_count,
            t297.language_codes,
            t297.independent_article_count,
            (
              select json_build_array(t298.published_edtf)
              from article t298
              where t298.id = (
                select article.id
                from event_report report
                join article on article.id = report.article_id
                where report.event_id = t297.event_id and article.published_precision <> 'UNKNOWN'
                order by article.sort_date, article.published_at, article.id
                limit 1
              )
            ),
            (
              select article.published_at
              from event_report report
              join article on article.id = report.article_id
              where report.event_id = t297.event_id and article.published_precision <> 'UNKNOWN'
              order by article.sort_date, article.published_at, article.id
              limit 1
            )
          )
          from event_derived t297
          where t297.event_id = t289.id
        ),
        (select json_build_array(t299.key, t299.event_type_code) from event t299 where t299.id = t289.part_of_id),
        (select count(*) from event t300 where t300.part_of_id = t289.id),
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(t300.key, t300.event_type_code) as j
            from event t300
            where t300.part_of_id = t289.id
            order by t300.sort_date desc, t300.id desc
            limit 20
          ) page
        ),
        (select json_build_array(t301.key, t301.event_type_code) from event t301 where t301.id = t289.inferred_from_id),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t302.role_code,
              nullif(t302.value_precision, 'UNKNOWN'),
              t302.value_edtf,
              trim_scale(t302.value_number)::text,
              t302.value_unit_code,
              t302.value_qualifier,
              (
                select json_build_array(t303.key, t303.entity_type_code)
                from entity t303
                where t303.id = t302.value_entity_id
              ),
              t302.value_status,
              t302.property,
              t302.key,
              t302_report.article_id,
              t302.rank,
              (
                case
                when t302.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t302.id
                ) end
              ),
              t302_article.language_code,
              row(
                t302.role_code,
                t302.subject_id,
                t302.value_edtf,
                t302.value_text,
                t302.value_language_code,
                trim_scale(t302.value_number),
                t302.value_unit_code,
                t302.value_qualifier,
                t302.value_entity_id,
                t302.value_status
              )::text
            ) as j
            from claim t302
            left join event_report t302_report on t302_report.id = t302.report_id
            left join article t302_article on t302_article.id = t302_report.article_id
            left join unit t302_unit on t302_unit.code = t302.value_unit_code
            where t302_report.event_id = t289.id and t302.property = ?
            order by t302.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t304.role_code,
              nullif(t304.value_precision, 'UNKNOWN'),
              t304.value_edtf,
              trim_scale(t304.value_number)::text,
              t304.value_unit_code,
              t304.value_qualifier,
              (
                select json_build_array(t305.key, t305.entity_type_code)
                from entity t305
                where t305.id = t304.value_entity_id
              ),
              t304.value_status,
              t304.property,
              t304.key,
              t304_report.article_id,
              t304.rank,
              (
                case
                when t304.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t304.id
                ) end
              ),
              t304_article.language_code,
              row(
                t304.role_code,
                t304.subject_id,
                t304.value_edtf,
                t304.value_text,
                t304.value_language_code,
                trim_scale(t304.value_number),
                t304.value_unit_code,
                t304.value_qualifier,
                t304.value_entity_id,
                t304.value_status
              )::text
            ) as j
            from claim t304
            left join event_report t304_report on t304_report.id = t304.report_id
            left join article t304_article on t304_article.id = t304_report.article_id
            left join unit t304_unit on t304_unit.code = t304.value_unit_code
            where t304_report.event_id = t289.id and t304.property = ? and t304.role_code = ?
            order by t304.id
          ) related
        )
      )
      from event t289
      where t289.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
