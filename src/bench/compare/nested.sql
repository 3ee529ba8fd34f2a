\set number random(1, 50)
select json_build_object('key', organization.key, 'name', own.name, 'departures', (
  select json_agg(json_build_object('key', departure.key, 'status', departure.status, 'from', departure.occurred_from, 'until', departure.occurred_until,
           'precision', departure.occurred_precision,
           'title', (select title from event_text where event_id = departure.id and language_code = 'en'),
           'participants', (
             select json_agg(json_build_object('role', role_code, 'position', position_title, 'entity',
                      json_build_object('key', entity.key, 'type', entity.entity_type_code, 'name', entity_name.name)) order by ordinal)
               from event_participant participant
               join entity on entity.id = participant.entity_id
               join entity_name on entity_name.entity_id = entity.id and entity_name.language_code = 'en' and entity_name.is_preferred
              where participant.event_id = departure.id),
           'articles', (
             select json_agg(json_build_object('key', article.key, 'language', article.language_code, 'publishedAt', article.published_at, 'publisher', publisher.name))
               from (select article_id from event_report where event_id = departure.id order by article_sort_date desc, article_id desc limit 5) report
               join article on article.id = report.article_id
               left join publisher on publisher.id = article.publisher_id)))
    from (select event.*
            from event_participant employer
            join event on event.id = employer.event_id
           where employer.entity_id = organization.id and employer.role_code = 'EMPLOYER' and employer.event_type_code = 'DEPARTURE'
           order by employer.sort_date desc, employer.event_id desc
           limit 10) departure))
  from entity organization
  join entity_name own on own.entity_id = organization.id and own.language_code = 'en' and own.is_preferred
 where organization.key = 'organization-' || :number;
