-- types, planned for its parameters
-- ?1 = ['TRIAL', 'LAUNCH', 'DELIVERY', 'INVESTMENT', 'ACQUISITION']
-- ?2 = ['TRIAL', 'LAUNCH', 'DELIVERY', 'INVESTMENT', 'ACQUISITION']
select result.json
from (
  select json_build_array(
    (select count(*) from event t1 where (t1.event_type_code = any(?))),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t1.key, t1.event_type_code) as j
        from event t1
        where (t1.event_type_code = any(?))
        order by t1.sort_date desc, t1.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- moves, planned for its parameters
-- ?1 = ['DEPARTURE', 'HIRE', 'FOUNDING']
-- ?2 = '2017-01-01'
-- ?3 = '2025-08-14'
-- ?4 = '2017-01-01'
-- ?5 = '2025-08-14'
-- ?6 = ['DEPARTURE', 'HIRE', 'FOUNDING']
-- ?7 = '2017-01-01'
-- ?8 = '2025-08-14'
-- ?9 = '2017-01-01'
-- ?10 = '2025-08-14'
-- ?11 = ['DEPARTURE', 'HIRE', 'FOUNDING']
-- ?12 = '2017-01-01'
-- ?13 = '2025-08-14'
-- ?14 = '2017-01-01'
-- ?15 = '2025-08-14'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t2
      where (
        t2.event_type_code = any(?)
        and (
          t2.occurred <@ daterange(?::date, ?::date, '[]') and t2.sort_date >= ?::date - 1 and t2.sort_date <= ?::date
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t2.key, t2.event_type_code) as j
            from event t2
            where (
              t2.event_type_code = any(?)
              and (
                t2.occurred <@ daterange(?::date, ?::date, '[]')
                and t2.sort_date >= ?::date - 1
                and t2.sort_date <= ?::date
              )
            )
              and t2.sort_date > date '0001-01-01'
            order by t2.sort_date, t2.id
            limit 20
          )
          union all (
            select json_build_array(t2.key, t2.event_type_code) as j
            from event t2
            where (
              t2.event_type_code = any(?)
              and (
                t2.occurred <@ daterange(?::date, ?::date, '[]')
                and t2.sort_date >= ?::date - 1
                and t2.sort_date <= ?::date
              )
            )
              and t2.sort_date = date '0001-01-01'
            order by t2.id
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

-- left, planned for its parameters
-- ?1 = 'DEPARTURE'
-- ?2 = '2025-08-01'
-- ?3 = '2025-08-31'
-- ?4 = '2025-08-01'
-- ?5 = '2025-08-31'
-- ?6 = 'DEPARTURE'
-- ?7 = '2025-08-01'
-- ?8 = '2025-08-31'
-- ?9 = '2025-08-01'
-- ?10 = '2025-08-31'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t3
      where (
        t3.event_type_code = ?
        and (t3.dated <@ daterange(?::date, ?::date, '[]') and t3.sort_date >= ?::date - 1 and t3.sort_date <= ?::date)
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t3.key, t3.event_type_code) as j
        from event t3
        where (
          t3.event_type_code = ?
          and (
            t3.dated <@ daterange(?::date, ?::date, '[]') and t3.sort_date >= ?::date - 1 and t3.sort_date <= ?::date
          )
        )
        order by t3.article_count desc, t3.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- others, planned for its parameters
-- ?1 = ['LAWSUIT', 'CONSTRUCTION', 'CORRESPONDENCE', 'MEETING', 'STATEMENT', 'OTHER']
-- ?2 = '2016-05-31'
-- ?3 = '2025-08-16'
-- ?4 = ['LAWSUIT', 'CONSTRUCTION', 'CORRESPONDENCE', 'MEETING', 'STATEMENT', 'OTHER']
-- ?5 = '2016-05-31'
-- ?6 = '2025-08-16'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t4
      where (t4.event_type_code = any(?) and t4.occurred && daterange(?::date, ?::date, '[]'))
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t4.key, t4.event_type_code) as j
        from event t4
        where (t4.event_type_code = any(?) and t4.occurred && daterange(?::date, ?::date, '[]'))
        order by t4.sort_date desc, t4.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- statuses, planned for its parameters
-- ?1 = ['ANNOUNCED', 'PLANNED', 'RUMOURED', 'DENIED', 'RETRACTED']
-- ?2 = 'OCCURRED'
-- ?3 = ['ANNOUNCED', 'PLANNED', 'RUMOURED', 'DENIED', 'RETRACTED']
-- ?4 = 'OCCURRED'
select result.json
from (
  select json_build_array(
    (select count(*) from event t5 where (t5.status = any(?) and ((t5.status = ?)) is not true)),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t5.key, t5.event_type_code) as j
        from event t5
        where (t5.status = any(?) and ((t5.status = ?)) is not true)
        order by t5.article_count desc, t5.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- key, planned for its parameters
-- ?1 = '%openai%'
-- ?2 = 'musk-%'
-- ?3 = '%openai%'
-- ?4 = 'musk-%'
select result.json
from (
  select json_build_array(
    (select count(*) from event t6 where ((lower(t6.key) like lower(?) and lower(t6.key) like lower(?)))),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t6.key, t6.event_type_code) as j
        from event t6
        where ((lower(t6.key) like lower(?) and lower(t6.key) like lower(?)))
        order by t6.sort_date desc, t6.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- keys, planned for its parameters
-- ?1 = 'openai-v-musk'
-- ?2 = ['musk-v-openai', 'openai-v-musk']
-- ?3 = 'openai-v-musk'
-- ?4 = ['musk-v-openai', 'openai-v-musk']
select result.json
from (
  select json_build_array(
    (select count(*) from event t7 where ((t7.key = ? and t7.key = any(?)))),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t7.key, t7.event_type_code) as j
        from event t7
        where ((t7.key = ? and t7.key = any(?)))
        order by t7.sort_date desc, t7.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- undated, planned for its parameters
-- ?1 = ['PLANNED', 'RUMOURED']
-- ?2 = ['PLANNED', 'RUMOURED']
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t8
      where (t8.status = any(?) and (t8.occurred is null and t8.sort_date = date '0001-01-01'))
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t8.key, t8.event_type_code) as j
        from event t8
        where (t8.status = any(?) and (t8.occurred is null and t8.sort_date = date '0001-01-01'))
        order by t8.sort_date desc, t8.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- participants, planned for its parameters
-- ?1 = an id
-- ?2 = ['PERSON', 'PLAINTIFF']
-- ?3 = an id
-- ?4 = an id
-- ?5 = ['PERSON', 'PLAINTIFF']
-- ?6 = an id
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t9
      where (
        (
          exists (
            select
            from event_participant participant
            where participant.event_id = t9.id and participant.entity_id = ? and participant.role_code = any(?)
          )
          and exists (
            select from event_participant participant where participant.event_id = t9.id and participant.entity_id = ?
          )
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t9.key, t9.event_type_code) as j
        from event t9
        where (
          (
            exists (
              select
              from event_participant participant
              where participant.event_id = t9.id and participant.entity_id = ? and participant.role_code = any(?)
            )
            and exists (
              select from event_participant participant where participant.event_id = t9.id and participant.entity_id = ?
            )
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

-- identified, planned for its parameters
-- ?1 = an id
-- ?2 = 'SPEAKER'
-- ?3 = an id
-- ?4 = 'SUBJECT'
-- ?5 = an id
-- ?6 = 'SPEAKER'
-- ?7 = an id
-- ?8 = 'SUBJECT'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t10
      where (
        (
          exists (
            select
            from event_participant participant
            where participant.event_id = t10.id and participant.entity_id = ? and participant.role_code = ?
          )
          and exists (
            select
            from event_participant participant
            where participant.event_id = t10.id and participant.entity_id = ? and participant.role_code = ?
          )
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t10.key, t10.event_type_code) as j
        from event t10
        where (
          (
            exists (
              select
              from event_participant participant
              where participant.event_id = t10.id and participant.entity_id = ? and participant.role_code = ?
            )
            and exists (
              select
              from event_participant participant
              where participant.event_id = t10.id and participant.entity_id = ? and participant.role_code = ?
            )
          )
        )
        order by t10.sort_date desc, t10.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- moved, planned for its parameters
-- ?1 = an id
-- ?2 = ['NEXT_EMPLOYER', 'FORMER_EMPLOYER', 'FOUNDED']
-- ?3 = an id
-- ?4 = ['NEXT_EMPLOYER', 'FORMER_EMPLOYER', 'FOUNDED']
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t11
      where (
        (
          exists (
            select
            from event_participant participant
            where participant.event_id = t11.id and participant.entity_id = ? and participant.role_code = any(?)
          )
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t11.key, t11.event_type_code) as j
        from event t11
        where (
          (
            exists (
              select
              from event_participant participant
              where participant.event_id = t11.id and participant.entity_id = ? and participant.role_code = any(?)
            )
          )
        )
        order by t11.sort_date desc, t11.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- made, planned for its parameters
-- ?1 = an id
-- ?2 = ['MAKER', 'BUILDER', 'SUPPLIER', 'INVESTOR']
-- ?3 = an id
-- ?4 = ['FACILITY', 'RECIPIENT', 'DEFENDANT', 'TARGET', 'ACQUIRER']
-- ?5 = an id
-- ?6 = ['MAKER', 'BUILDER', 'SUPPLIER', 'INVESTOR']
-- ?7 = an id
-- ?8 = ['FACILITY', 'RECIPIENT', 'DEFENDANT', 'TARGET', 'ACQUIRER']
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t12
      where (
        (
          (
            (
              exists (
                select
                from event_participant participant
                where participant.event_id = t12.id and participant.entity_id = ? and participant.role_code = any(?)
              )
            )
          )
          or (
            (
              exists (
                select
                from event_participant participant
                where participant.event_id = t12.id and participant.entity_id = ? and participant.role_code = any(?)
              )
            )
          )
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t12.key, t12.event_type_code) as j
        from event t12
        where (
          (
            (
              (
                exists (
                  select
                  from event_participant participant
                  where participant.event_id = t12.id and participant.entity_id = ? and participant.role_code = any(?)
                )
              )
            )
            or (
              (
                exists (
                  select
                  from event_participant participant
                  where participant.event_id = t12.id and participant.entity_id = ? and participant.role_code = any(?)
                )
              )
            )
          )
        )
        order by t12.sort_date desc, t12.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- took, planned for its parameters
-- ?1 = an id
-- ?2 = ['SENDER', 'FOUNDER', 'PARTICIPANT', 'PRODUCT', 'EMPLOYER']
-- ?3 = an id
-- ?4 = ['SENDER', 'FOUNDER', 'PARTICIPANT', 'PRODUCT', 'EMPLOYER']
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t13
      where (
        (
          exists (
            select
            from event_participant participant
            where participant.event_id = t13.id and participant.entity_id = ? and participant.role_code = any(?)
          )
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t13.key, t13.event_type_code) as j
        from event t13
        where (
          (
            exists (
              select
              from event_participant participant
              where participant.event_id = t13.id and participant.entity_id = ? and participant.role_code = any(?)
            )
          )
        )
        order by t13.sort_date desc, t13.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- reportedBy, planned for its parameters
-- ?1 = 'fa'
-- ?2 = ['tr', 'hi']
-- ?3 = 'fa'
-- ?4 = ['tr', 'hi']
-- ?5 = 'fa'
-- ?6 = ['tr', 'hi']
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t14
      where (
        exists (
          select
          from event_report report
          join article t14_r1 on t14_r1.id = report.article_id
          where report.event_id = t14.id and (t14_r1.language_code = ?)
        )
        and (
          (
            exists (
              select
              from event_report report
              join article t14_r1 on t14_r1.id = report.article_id
              where report.event_id = t14.id and (t14_r1.language_code = any(?))
            )
          )
        ) is not true
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select *
        from (
          (
            select json_build_array(t14.key, t14.event_type_code) as j
            from event t14
            where (
              exists (
                select
                from event_report report
                join article t14_r1 on t14_r1.id = report.article_id
                where report.event_id = t14.id and (t14_r1.language_code = ?)
              )
              and (
                (
                  exists (
                    select
                    from event_report report
                    join article t14_r1 on t14_r1.id = report.article_id
                    where report.event_id = t14.id and (t14_r1.language_code = any(?))
                  )
                )
              ) is not true
            )
              and t14.first_reported is not null
            order by t14.first_reported desc, t14.id desc
            limit 20
          )
          union all (
            select json_build_array(t14.key, t14.event_type_code) as j
            from event t14
            where (
              exists (
                select
                from event_report report
                join article t14_r1 on t14_r1.id = report.article_id
                where report.event_id = t14.id and (t14_r1.language_code = ?)
              )
              and (
                (
                  exists (
                    select
                    from event_report report
                    join article t14_r1 on t14_r1.id = report.article_id
                    where report.event_id = t14.id and (t14_r1.language_code = any(?))
                  )
                )
              ) is not true
            )
              and t14.first_reported is null
            order by t14.id desc
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

-- coverage, planned for its parameters
-- ?1 = 2
-- ?2 = 2
-- ?3 = 1
-- ?4 = 1
-- ?5 = 2
-- ?6 = 2
-- ?7 = 1
-- ?8 = 1
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t15
      where (
        (
          (t15.article_count >= ? and t15.article_count <= ?)
          and (t15.publisher_count >= ?)
          and (t15.language_count <= ?)
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t15.key, t15.event_type_code) as j
        from event t15
        where (
          (
            (t15.article_count >= ? and t15.article_count <= ?)
            and (t15.publisher_count >= ?)
            and (t15.language_count <= ?)
          )
        )
        order by t15.sort_date desc, t15.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- disputed
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t16
      where (exists (select from dispute where dispute.event_id = t16.id) and t16.inferred_from_id is null)
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t16.key, t16.event_type_code) as j
        from event t16
        where (exists (select from dispute where dispute.event_id = t16.id) and t16.inferred_from_id is null)
        order by t16.sort_date desc, t16.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- inferred, planned for its parameters
-- ?1 = 0
-- ?2 = 0
select result.json
from (
  select json_build_array(
    (select count(*) from event t17 where (((t17.article_count <= ?)) and t17.inferred_from_id is not null)),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t17.key, t17.event_type_code) as j
        from event t17
        where (((t17.article_count <= ?)) and t17.inferred_from_id is not null)
        order by t17.sort_date desc, t17.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- wholes, planned for its parameters
-- ?1 = ['HIRE', 'LAWSUIT']
-- ?2 = 'LAWSUIT'
-- ?3 = ['HIRE', 'LAWSUIT']
-- ?4 = 'LAWSUIT'
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t18
      where (
        exists (select from event part where part.part_of_id = t18.id)
        and ((t18.event_type_code = any(?)) and (((t18.event_type_code = ?)) is not true))
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t18.key, t18.event_type_code) as j
        from event t18
        where (
          exists (select from event part where part.part_of_id = t18.id)
          and ((t18.event_type_code = any(?)) and (((t18.event_type_code = ?)) is not true))
        )
        order by t18.sort_date desc, t18.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- counted
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from event t19
      where (
        exists (select from event part where part.part_of_id = t19.id)
        and not exists (
          select from event part where part.part_of_id = t19.id and part.event_type_code = t19.event_type_code
        )
      )
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(t19.key, t19.event_type_code) as j
        from event t19
        where (
          exists (select from event part where part.part_of_id = t19.id)
          and not exists (
            select from event part where part.part_of_id = t19.id and part.event_type_code = t19.event_type_code
          )
        )
        order by t19.sort_date desc, t19.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- disputes, planned for its parameters
-- ?1 = ['CONFLICT', 'DIFFERENT_PRECISION']
-- ?2 = ['CONSTRUCTION', 'TRIAL', 'DEPARTURE']
-- ?3 = ['CONFLICT', 'DIFFERENT_PRECISION']
-- ?4 = ['CONSTRUCTION', 'TRIAL', 'DEPARTURE']
select result.json
from (
  select json_build_array(
    (
      select count(*)
      from dispute t20
      left join event t20_event on t20_event.id = t20.event_id
      where t20.kind = any(?) and (t20_event.event_type_code = any(?))
    ),
    (
      select coalesce(json_agg(page.j), '[]')
      from (
        select json_build_array(
          t20.property,
          t20.role_code,
          (select json_build_array(t21.key, t21.entity_type_code) from entity t21 where t21.id = t20.subject_id),
          t20.kind,
          (select json_build_array(t22.key, t22.event_type_code) from event t22 where t22.id = t20.event_id),
          (
            select coalesce(json_agg(related.j), '[]')
            from (
              select json_build_array(
                t23.key,
                t23_report.article_id,
                t23.rank,
                (
                  case
                  when t23.rank_reason is not null then (
                    select json_object_agg(language_code, reason order by language_code)::text
                    from claim_rank_reason
                    where claim_id = t23.id
                  ) end
                ),
                t23_article.language_code,
                row(
                  t23.role_code,
                  t23.subject_id,
                  t23.value_edtf,
                  t23.value_text,
                  t23.value_language_code,
                  trim_scale(t23.value_number),
                  t23.value_unit_code,
                  t23.value_qualifier,
                  t23.value_entity_id,
                  t23.value_status
                )::text
              ) as j
              from claim t23
              left join event_report t23_report on t23_report.id = t23.report_id
              left join article t23_article on t23_article.id = t23_report.article_id
              left join unit t23_unit on t23_unit.code = t23.value_unit_code
              where t23_report.event_id = t20.event_id
                and t23.rank <> 'DEPRECATED'
                and t23.property = t20.property
                and t23.role_code is not distinct from t20.role_code
                and t23.subject_id is not distinct from t20.subject_id
                and t23_unit.dimension is not distinct from t20.dimension
              order by t23.id
            ) related
          )
        ) as j
        from dispute t20
        left join event t20_event on t20_event.id = t20.event_id
        where t20.kind = any(?) and (t20_event.event_type_code = any(?))
        order by t20.sort_date desc, t20.id desc
        limit 20
      ) page
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;
