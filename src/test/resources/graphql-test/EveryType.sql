-- departure
-- ?1 = 'ruddarraju-leaves-x'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t1.event_type_code,
        t1.status,
        t1.recorded_at,
        case
        when t1.event_type_code in ('DEPARTURE') then (
          select json_build_array(t2.key)
          from event_participant t2_role
          join entity t2 on t2.id = t2_role.entity_id
          where t2_role.event_id = t1.id and t2_role.role_code = 'PERSON'
          order by t2_role.ordinal, t2_role.id
          limit 1
        ) end,
        case
        when t1.event_type_code in ('DEPARTURE') then (
          select json_build_array(t3.key)
          from event_participant t3_role
          join entity t3 on t3.id = t3_role.entity_id
          where t3_role.event_id = t1.id and t3_role.role_code = 'EMPLOYER'
          order by t3_role.ordinal, t3_role.id
          limit 1
        ) end,
        (
          select participant.position_title
          from event_participant participant
          where participant.event_id = t1.id
            and participant.role_code = 'PERSON'
            and participant.position_title is not null
          order by participant.ordinal, participant.id
          limit 1
        ),
        case
        when t1.event_type_code in ('DEPARTURE') then (
          select json_build_array(t4.key)
          from event_participant t4_role
          join entity t4 on t4.id = t4_role.entity_id
          where t4_role.event_id = t1.id and t4_role.role_code = 'NEXT_EMPLOYER'
          order by t4_role.ordinal, t4_role.id
          limit 1
        ) end
      )
      from event t1
      where t1.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- nobody
-- ?1 = 'officials-leave-tesla'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t5.event_type_code,
        t5.status,
        t5.recorded_at,
        case
        when t5.event_type_code in ('DEPARTURE') then (
          select json_build_array(t6.key)
          from event_participant t6_role
          join entity t6 on t6.id = t6_role.entity_id
          where t6_role.event_id = t5.id and t6_role.role_code = 'PERSON'
          order by t6_role.ordinal, t6_role.id
          limit 1
        ) end,
        case
        when t5.event_type_code in ('DEPARTURE') then (
          select json_build_array(t7.key)
          from event_participant t7_role
          join entity t7 on t7.id = t7_role.entity_id
          where t7_role.event_id = t5.id and t7_role.role_code = 'EMPLOYER'
          order by t7_role.ordinal, t7_role.id
          limit 1
        ) end,
        (
          select participant.position_title
          from event_participant participant
          where participant.event_id = t5.id
            and participant.role_code = 'PERSON'
            and participant.position_title is not null
          order by participant.ordinal, participant.id
          limit 1
        ),
        case
        when t5.event_type_code in ('DEPARTURE') then (
          select json_build_array(t8.key)
          from event_participant t8_role
          join entity t8 on t8.id = t8_role.entity_id
          where t8_role.event_id = t5.id and t8_role.role_code = 'NEXT_EMPLOYER'
          order by t8_role.ordinal, t8_role.id
          limit 1
        ) end
      )
      from event t5
      where t5.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- hire
-- ?1 = 'openai-hires-ruddarraju'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t9.event_type_code,
        t9.status,
        t9.recorded_at,
        case
        when t9.event_type_code in ('HIRE') then (
          select json_build_array(t10.key)
          from event_participant t10_role
          join entity t10 on t10.id = t10_role.entity_id
          where t10_role.event_id = t9.id and t10_role.role_code = 'PERSON'
          order by t10_role.ordinal, t10_role.id
          limit 1
        ) end,
        case
        when t9.event_type_code in ('HIRE') then (
          select json_build_array(t11.key)
          from event_participant t11_role
          join entity t11 on t11.id = t11_role.entity_id
          where t11_role.event_id = t9.id and t11_role.role_code = 'EMPLOYER'
          order by t11_role.ordinal, t11_role.id
          limit 1
        ) end,
        (
          select participant.position_title
          from event_participant participant
          where participant.event_id = t9.id
            and participant.role_code = 'PERSON'
            and participant.position_title is not null
          order by participant.ordinal, participant.id
          limit 1
        ),
        case
        when t9.event_type_code in ('HIRE') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t12.key) as j
            from event_participant t12_role
            join entity t12 on t12.id = t12_role.entity_id
            where t12_role.event_id = t9.id and t12_role.role_code = 'FORMER_EMPLOYER'
            order by t12_role.ordinal, t12_role.id
          ) related
        ) end
      )
      from event t9
      where t9.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- founding
-- ?1 = 'xai-founded'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t13.event_type_code,
        t13.status,
        t13.recorded_at,
        case
        when t13.event_type_code in ('FOUNDING') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t14.key, t14.entity_type_code) as j
            from event_participant t14_role
            join entity t14 on t14.id = t14_role.entity_id
            where t14_role.event_id = t13.id and t14_role.role_code = 'FOUNDER'
            order by t14_role.ordinal, t14_role.id
          ) related
        ) end,
        case
        when t13.event_type_code in ('FOUNDING') then (
          select json_build_array(t15.key)
          from event_participant t15_role
          join entity t15 on t15.id = t15_role.entity_id
          where t15_role.event_id = t13.id and t15_role.role_code = 'FOUNDED'
          order by t15_role.ordinal, t15_role.id
          limit 1
        ) end
      )
      from event t13
      where t13.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- lawsuit
-- ?1 = 'musk-v-openai'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t16.event_type_code,
        t16.status,
        t16.recorded_at,
        case
        when t16.event_type_code in ('LAWSUIT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t17.key, t17.entity_type_code) as j
            from event_participant t17_role
            join entity t17 on t17.id = t17_role.entity_id
            where t17_role.event_id = t16.id and t17_role.role_code = 'PLAINTIFF'
            order by t17_role.ordinal, t17_role.id
          ) related
        ) end,
        case
        when t16.event_type_code in ('LAWSUIT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t18.key, t18.entity_type_code) as j
            from event_participant t18_role
            join entity t18 on t18.id = t18_role.entity_id
            where t18_role.event_id = t16.id and t18_role.role_code = 'DEFENDANT'
            order by t18_role.ordinal, t18_role.id
          ) related
        ) end
      )
      from event t16
      where t16.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- trial
-- ?1 = 'musk-v-altman-trial'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t19.event_type_code,
        t19.status,
        t19.recorded_at,
        (select json_build_array(t20.key, t20.event_type_code) from event t20 where t20.id = t19.part_of_id),
        case
        when t19.event_type_code in ('TRIAL') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t21.key, t21.entity_type_code) as j
            from event_participant t21_role
            join entity t21 on t21.id = t21_role.entity_id
            where t21_role.event_id = t19.id and t21_role.role_code = 'PLAINTIFF'
            order by t21_role.ordinal, t21_role.id
          ) related
        ) end,
        case
        when t19.event_type_code in ('TRIAL') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t22.key, t22.entity_type_code) as j
            from event_participant t22_role
            join entity t22 on t22.id = t22_role.entity_id
            where t22_role.event_id = t19.id and t22_role.role_code = 'DEFENDANT'
            order by t22_role.ordinal, t22_role.id
          ) related
        ) end
      )
      from event t19
      where t19.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- launch
-- ?1 = 'grok-4-launched'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t23.event_type_code,
        t23.status,
        t23.recorded_at,
        case
        when t23.event_type_code in ('LAUNCH') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t24.key, t24.entity_type_code) as j
            from event_participant t24_role
            join entity t24 on t24.id = t24_role.entity_id
            where t24_role.event_id = t23.id and t24_role.role_code = 'MAKER'
            order by t24_role.ordinal, t24_role.id
          ) related
        ) end,
        case
        when t23.event_type_code in ('LAUNCH') then (
          select json_build_array(t25.key, t25.entity_type_code)
          from event_participant t25_role
          join entity t25 on t25.id = t25_role.entity_id
          where t25_role.event_id = t23.id and t25_role.role_code = 'PRODUCT'
          order by t25_role.ordinal, t25_role.id
          limit 1
        ) end
      )
      from event t23
      where t23.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- construction
-- ?1 = 'stargate-planned'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t26.event_type_code,
        t26.status,
        t26.recorded_at,
        case
        when t26.event_type_code in ('CONSTRUCTION') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t27.key, t27.entity_type_code) as j
            from event_participant t27_role
            join entity t27 on t27.id = t27_role.entity_id
            where t27_role.event_id = t26.id and t27_role.role_code = 'BUILDER'
            order by t27_role.ordinal, t27_role.id
          ) related
        ) end,
        case
        when t26.event_type_code in ('CONSTRUCTION') then (
          select json_build_array(t28.key)
          from event_participant t28_role
          join entity t28 on t28.id = t28_role.entity_id
          where t28_role.event_id = t26.id and t28_role.role_code = 'FACILITY'
          order by t28_role.ordinal, t28_role.id
          limit 1
        ) end
      )
      from event t26
      where t26.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- delivery
-- ?1 = 'huang-delivers-dgx-1'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t29.event_type_code,
        t29.status,
        t29.recorded_at,
        case
        when t29.event_type_code in ('DELIVERY') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t30.key, t30.entity_type_code) as j
            from event_participant t30_role
            join entity t30 on t30.id = t30_role.entity_id
            where t30_role.event_id = t29.id and t30_role.role_code = 'SUPPLIER'
            order by t30_role.ordinal, t30_role.id
          ) related
        ) end,
        case
        when t29.event_type_code in ('DELIVERY') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t31.key, t31.entity_type_code) as j
            from event_participant t31_role
            join entity t31 on t31.id = t31_role.entity_id
            where t31_role.event_id = t29.id and t31_role.role_code = 'RECIPIENT'
            order by t31_role.ordinal, t31_role.id
          ) related
        ) end,
        case
        when t29.event_type_code in ('DELIVERY') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t32.key, t32.entity_type_code) as j
            from event_participant t32_role
            join entity t32 on t32.id = t32_role.entity_id
            where t32_role.event_id = t29.id and t32_role.role_code = 'PRODUCT'
            order by t32_role.ordinal, t32_role.id
          ) related
        ) end,
        case
        when t29.event_type_code in ('DELIVERY') then (
          select json_build_array(t33.key)
          from event_participant t33_role
          join entity t33 on t33.id = t33_role.entity_id
          where t33_role.event_id = t29.id and t33_role.role_code = 'FACILITY'
          order by t33_role.ordinal, t33_role.id
          limit 1
        ) end
      )
      from event t29
      where t29.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- correspondence
-- ?1 = 'musk-asks-huang-for-dgx-1'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t34.event_type_code,
        t34.status,
        t34.recorded_at,
        case
        when t34.event_type_code in ('CORRESPONDENCE') then (
          select json_build_array(t35.key, t35.entity_type_code)
          from event_participant t35_role
          join entity t35 on t35.id = t35_role.entity_id
          where t35_role.event_id = t34.id and t35_role.role_code = 'SENDER'
          order by t35_role.ordinal, t35_role.id
          limit 1
        ) end,
        case
        when t34.event_type_code in ('CORRESPONDENCE') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t36.key, t36.entity_type_code) as j
            from event_participant t36_role
            join entity t36 on t36.id = t36_role.entity_id
            where t36_role.event_id = t34.id and t36_role.role_code = 'RECIPIENT'
            order by t36_role.ordinal, t36_role.id
          ) related
        ) end,
        case
        when t34.event_type_code in ('CORRESPONDENCE') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t37.key, t37.entity_type_code) as j
            from event_participant t37_role
            join entity t37 on t37.id = t37_role.entity_id
            where t37_role.event_id = t34.id and t37_role.role_code = 'SUBJECT'
            order by t37_role.ordinal, t37_role.id
          ) related
        ) end,
        case
        when t34.event_type_code in ('CORRESPONDENCE') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t38.value_text,
              t38.value_language_code,
              t38.property,
              t38.original_text,
              t38.key,
              t38_report.article_id,
              t38.rank,
              (
                case
                when t38.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t38.id
                ) end
              ),
              t38_article.language_code,
              row(
                t38.role_code,
                t38.subject_id,
                t38.value_edtf,
                t38.value_text,
                t38.value_language_code,
                trim_scale(t38.value_number),
                t38.value_unit_code,
                t38.value_qualifier,
                t38.value_entity_id,
                t38.value_status
              )::text
            ) as j
            from claim t38
            left join event_report t38_report on t38_report.id = t38.report_id
            left join article t38_article on t38_article.id = t38_report.article_id
            left join unit t38_unit on t38_unit.code = t38.value_unit_code
            where t38_report.event_id = t34.id and t38.property = 'CONTENT'
            order by t38.id
          ) related
        ) end
      )
      from event t34
      where t34.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- meeting
-- ?1 = 'babuschkin-dines-with-tegmark'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t39.event_type_code,
        t39.status,
        t39.recorded_at,
        case
        when t39.event_type_code in ('MEETING') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t40.key, t40.entity_type_code) as j
            from event_participant t40_role
            join entity t40 on t40.id = t40_role.entity_id
            where t40_role.event_id = t39.id and t40_role.role_code = 'PARTICIPANT'
            order by t40_role.ordinal, t40_role.id
          ) related
        ) end,
        case
        when t39.event_type_code in ('MEETING') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t41.key, t41.entity_type_code) as j
            from event_participant t41_role
            join entity t41 on t41.id = t41_role.entity_id
            where t41_role.event_id = t39.id and t41_role.role_code = 'SUBJECT'
            order by t41_role.ordinal, t41_role.id
          ) related
        ) end
      )
      from event t39
      where t39.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- statement
-- ?1 = 'grok-accused'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t42.event_type_code,
        t42.status,
        t42.recorded_at,
        case
        when t42.event_type_code in ('STATEMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t43.key, t43.entity_type_code) as j
            from event_participant t43_role
            join entity t43 on t43.id = t43_role.entity_id
            where t43_role.event_id = t42.id and t43_role.role_code = 'SPEAKER'
            order by t43_role.ordinal, t43_role.id
          ) related
        ) end,
        case
        when t42.event_type_code in ('STATEMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t44.key, t44.entity_type_code) as j
            from event_participant t44_role
            join entity t44 on t44.id = t44_role.entity_id
            where t44_role.event_id = t42.id and t44_role.role_code = 'SUBJECT'
            order by t44_role.ordinal, t44_role.id
          ) related
        ) end,
        case
        when t42.event_type_code in ('STATEMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t45.value_text,
              t45.value_language_code,
              t45.property,
              t45.original_text,
              t45.key,
              t45_report.article_id,
              t45.rank,
              (
                case
                when t45.rank_reason is not null then (
                  select json_object_agg(language_code, reason order by language_code)::text
                  from claim_rank_reason
                  where claim_id = t45.id
                ) end
              ),
              t45_article.language_code,
              row(
                t45.role_code,
                t45.subject_id,
                t45.value_edtf,
                t45.value_text,
                t45.value_language_code,
                trim_scale(t45.value_number),
                t45.value_unit_code,
                t45.value_qualifier,
                t45.value_entity_id,
                t45.value_status
              )::text
            ) as j
            from claim t45
            left join event_report t45_report on t45_report.id = t45.report_id
            left join article t45_article on t45_article.id = t45_report.article_id
            left join unit t45_unit on t45_unit.code = t45.value_unit_code
            where t45_report.event_id = t42.id and t45.property = 'CONTENT'
            order by t45.id
          ) related
        ) end
      )
      from event t42
      where t42.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- investment
-- ?1 = 'ai-companies-invest-in-models'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t46.event_type_code,
        t46.status,
        t46.recorded_at,
        case
        when t46.event_type_code in ('INVESTMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t47.key, t47.entity_type_code) as j
            from event_participant t47_role
            join entity t47 on t47.id = t47_role.entity_id
            where t47_role.event_id = t46.id and t47_role.role_code = 'INVESTOR'
            order by t47_role.ordinal, t47_role.id
          ) related
        ) end,
        case
        when t46.event_type_code in ('INVESTMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t48.key, t48.entity_type_code) as j
            from event_participant t48_role
            join entity t48 on t48.id = t48_role.entity_id
            where t48_role.event_id = t46.id and t48_role.role_code = 'TARGET'
            order by t48_role.ordinal, t48_role.id
          ) related
        ) end
      )
      from event t46
      where t46.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- target
-- ?1 = 'microsoft-invests-in-openai'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t49.event_type_code,
        t49.status,
        t49.recorded_at,
        case
        when t49.event_type_code in ('INVESTMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t50.key, t50.entity_type_code) as j
            from event_participant t50_role
            join entity t50 on t50.id = t50_role.entity_id
            where t50_role.event_id = t49.id and t50_role.role_code = 'INVESTOR'
            order by t50_role.ordinal, t50_role.id
          ) related
        ) end,
        case
        when t49.event_type_code in ('INVESTMENT') then (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(t51.key, t51.entity_type_code) as j
            from event_participant t51_role
            join entity t51 on t51.id = t51_role.entity_id
            where t51_role.event_id = t49.id and t51_role.role_code = 'TARGET'
            order by t51_role.ordinal, t51_role.id
          ) related
        ) end
      )
      from event t49
      where t49.key = ?
    )
  ) as json
  offset 0
) result
where octet_length(result.json::text) <= 33554432;

-- other
-- ?1 = 'SUBJECT'
-- ?2 = 'ruddarraju-and-dalton-to-build-stargate'
select result.json
from (
  select json_build_array(
    (
      select json_build_array(
        t52.event_type_code,
        t52.status,
        t52.recorded_at,
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              t53.role_code,
              (select json_build_array(t54.key, t54.entity_type_code) from entity t54 where t54.id = t53.entity_id)
            ) as j
            from event_participant t53
            where t53.event_id = t52.id
            order by t53.ordinal, t53.id
          ) related
        ),
        (
          select coalesce(json_agg(related.j), '[]')
          from (
            select json_build_array(
              (select json_build_array(t56.key, t56.entity_type_code) from entity t56 where t56.id = t55.entity_id)
            ) as j
            from event_participant t55
            where t55.event_id = t52.id and t55.role_code = ?
            order by t55.ordinal, t55.id
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
