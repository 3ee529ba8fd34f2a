-- disputes, planned for its parameters
-- ?1 = 'CONFLICT'
-- ?2 = 'CONFLICT'
select result.json
from (
  select json_build_array(
    (select count(*) from dispute t1 left join event t1_event on t1_event.id = t1.event_id where t1.kind = ?),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t2.key, t2.event_type_code) from event t2 where t2.id = t1.event_id),
          t1.property,
          t1.role_code,
          t1.kind,
          (
            select coalesce(json_agg(related.j), '[]')
            from (
              select json_build_array(
                nullif(t3.value_precision, 'UNKNOWN'),
                t3.value_edtf,
                trim_scale(t3.value_number)::text,
                t3.value_unit_code,
                t3.property,
                t3.key,
                t3_report.article_id,
                t3.rank,
                (
                  case
                  when t3.rank_reason is not null then (
                    select json_object_agg(language_code, reason order by language_code)::text
                    from claim_rank_reason
                    where claim_id = t3.id
                  ) end
                ),
                t3_article.language_code,
                row(
                  t3.role_code,
                  t3.subject_id,
                  t3.value_edtf,
                  t3.value_text,
                  t3.value_language_code,
                  trim_scale(t3.value_number),
                  t3.value_unit_code,
                  t3.value_qualifier,
                  t3.value_entity_id,
                  t3.value_status
                )::text
              ) as j
              from claim t3
              left join event_report t3_report on t3_report.id = t3.report_id
              left join article t3_article on t3_article.id = t3_report.article_id
              left join unit t3_unit on t3_unit.code = t3.value_unit_code
              where t3_report.event_id = t1.event_id
                and t3.rank <> 'DEPRECATED'
                and t3.property = t1.property
                and t3.role_code is not distinct from t1.role_code
                and t3.subject_id is not distinct from t1.subject_id
                and t3_unit.dimension is not distinct from t1.dimension
              order by t3.id
            ) related
          )
        ) as j
        from dispute t1
        left join event t1_event on t1_event.id = t1.event_id
        where t1.kind = ?
        order by t1.sort_date desc, t1.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- all
select result.json
from (
  select json_build_array(
    (select count(*) from dispute t4 left join event t4_event on t4_event.id = t4.event_id where true),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t5.key, t5.event_type_code) from event t5 where t5.id = t4.event_id),
          t4.property,
          t4.role_code,
          t4.kind,
          (
            select coalesce(json_agg(related.j), '[]')
            from (
              select json_build_array(
                nullif(t6.value_precision, 'UNKNOWN'),
                t6.value_edtf,
                trim_scale(t6.value_number)::text,
                t6.value_unit_code,
                t6.property,
                t6.key,
                t6_report.article_id,
                t6.rank,
                (
                  case
                  when t6.rank_reason is not null then (
                    select json_object_agg(language_code, reason order by language_code)::text
                    from claim_rank_reason
                    where claim_id = t6.id
                  ) end
                ),
                t6_article.language_code,
                row(
                  t6.role_code,
                  t6.subject_id,
                  t6.value_edtf,
                  t6.value_text,
                  t6.value_language_code,
                  trim_scale(t6.value_number),
                  t6.value_unit_code,
                  t6.value_qualifier,
                  t6.value_entity_id,
                  t6.value_status
                )::text
              ) as j
              from claim t6
              left join event_report t6_report on t6_report.id = t6.report_id
              left join article t6_article on t6_article.id = t6_report.article_id
              left join unit t6_unit on t6_unit.code = t6.value_unit_code
              where t6_report.event_id = t4.event_id
                and t6.rank <> 'DEPRECATED'
                and t6.property = t4.property
                and t6.role_code is not distinct from t4.role_code
                and t6.subject_id is not distinct from t4.subject_id
                and t6_unit.dimension is not distinct from t4.dimension
              order by t6.id
            ) related
          )
        ) as j
        from dispute t4
        left join event t4_event on t4_event.id = t4.event_id
        where true
        order by t4.sort_date desc, t4.id desc
        limit 100
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- precision, planned for its parameters
-- ?1 = 'DIFFERENT_PRECISION'
-- ?2 = 'TRIAL'
-- ?3 = 'DIFFERENT_PRECISION'
-- ?4 = 'TRIAL'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from dispute t7
      left join event t7_event on t7_event.id = t7.event_id
      where t7.kind = ? and (t7_event.event_type_code = ?)
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          (select json_build_array(t8.key, t8.event_type_code) from event t8 where t8.id = t7.event_id),
          (
            select coalesce(json_agg(related.j), '[]')
            from (
              select json_build_array(
                nullif(t9.value_precision, 'UNKNOWN'),
                t9.value_edtf,
                t9.value_precision,
                t9.property,
                t9.original_text,
                (
                  select json_build_array(
                    (select json_build_array(t11.key) from article t11 where t11.id = t10.article_id)
                  )
                  from event_report t10
                  left join event t10_event on t10_event.id = t10.event_id
                  left join article t10_article on t10_article.id = t10.article_id
                  where t10.id = t9.report_id
                ),
                t9.key,
                t9_report.article_id,
                t9.rank,
                (
                  case
                  when t9.rank_reason is not null then (
                    select json_object_agg(language_code, reason order by language_code)::text
                    from claim_rank_reason
                    where claim_id = t9.id
                  ) end
                ),
                t9_article.language_code,
                row(
                  t9.role_code,
                  t9.subject_id,
                  t9.value_edtf,
                  t9.value_text,
                  t9.value_language_code,
                  trim_scale(t9.value_number),
                  t9.value_unit_code,
                  t9.value_qualifier,
                  t9.value_entity_id,
                  t9.value_status
                )::text
              ) as j
              from claim t9
              left join event_report t9_report on t9_report.id = t9.report_id
              left join article t9_article on t9_article.id = t9_report.article_id
              left join unit t9_unit on t9_unit.code = t9.value_unit_code
              where t9_report.event_id = t7.event_id
                and t9.rank <> 'DEPRECATED'
                and t9.property = t7.property
                and t9.role_code is not distinct from t7.role_code
                and t9.subject_id is not distinct from t7.subject_id
                and t9_unit.dimension is not distinct from t7.dimension
              order by t9.id
            ) related
          )
        ) as j
        from dispute t7
        left join event t7_event on t7_event.id = t7.event_id
        where t7.kind = ? and (t7_event.event_type_code = ?)
        order by t7.sort_date desc, t7.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- none, planned for its parameters
-- ?1 = []
-- ?2 = []
select result.json
from (
  select json_build_array(
    (select count(*) from dispute t12 left join event t12_event on t12_event.id = t12.event_id where t12.kind = any(?)),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t12.property) as j
        from dispute t12
        left join event t12_event on t12_event.id = t12.event_id
        where t12.kind = any(?)
        order by t12.sort_date desc, t12.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
