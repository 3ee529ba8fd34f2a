-- event
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        (
          select coalesce(json_agg(page.j), '[]')
          from (
            select json_build_array(
              t2_event.key || '/' || t2_article.key,
              (select json_build_array(t3.key) from article t3 where t3.id = t2.article_id),
              t2.stance,
              t2.is_primary_source,
              t2.quote,
              t2_article.language_code,
              (
                select coalesce(json_agg(related.j), '[]')
                from (
                  select json_build_array(
                    t4.key,
                    t4.property,
                    t4.role_code,
                    t4.rank,
                    (
                      case
                      when t4.rank_reason is not null then (
                        select json_object_agg(language_code, reason order by language_code)::text
                        from claim_rank_reason
                        where claim_id = t4.id
                      ) end
                    ),
                    t4.original_calendar,
                    (select json_build_array(t5.key, t5.entity_type_code) from entity t5 where t5.id = t4.subject_id),
                    t4.original_text,
                    t4_article.language_code,
                    false,
                    nullif(t4.value_precision, 'UNKNOWN'),
                    t4.value_edtf,
                    t4.value_from,
                    t4.value_until - 1,
                    t4.value_precision,
                    coalesce(t4.value_certainty, 'CERTAIN'),
                    t4.value_text,
                    t4.value_language_code,
                    trim_scale(t4.value_number)::text,
                    t4.value_unit_code,
                    t4.value_qualifier,
                    (
                      select json_build_array(t6.key, t6.entity_type_code)
                      from entity t6
                      where t6.id = t4.value_entity_id
                    ),
                    t4.value_status,
                    (
                      select json_build_array(t7_event.key || '/' || t7_article.key)
                      from event_report t7
                      left join event t7_event on t7_event.id = t7.event_id
                      left join article t7_article on t7_article.id = t7.article_id
                      where t7.id = t4.report_id
                    )
                  ) as j
                  from claim t4
                  left join event_report t4_report on t4_report.id = t4.report_id
                  left join article t4_article on t4_article.id = t4_report.article_id
                  left join unit t4_unit on t4_unit.code = t4.value_unit_code
                  where t4.report_id = t2.id
                  order by t4.id
                ) related
              )
            ) as j
            from event_report t2
            left join event t2_event on t2_event.id = t2.event_id
            left join article t2_article on t2_article.id = t2.article_id
            where t2.event_id = t1.id
            order by t2.article_sort_date desc, t2.article_id desc
            limit 20
          ) page
        ),
        t1.event_type_code
      )
      from event t1
      where t1.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
