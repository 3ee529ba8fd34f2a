-- Counts moves before adding names, so that a name is looked up once per row instead of once per move.
create view report.organization_flow as
select organization.key                    as organization_key,
       organization.name                   as organization_name,
       to_char(flow.first_day, 'YYYY-MM')  as month,
       flow.first_day,
       flow.arrivals,
       flow.departures,
       flow.arrivals - flow.departures     as net_arrivals,
       flow.arrivals_occurred,
       flow.departures_occurred
  from (select employer.entity_id,
               event.occurred_month as first_day,
               (count(*) filter (where event.event_type_code = 'HIRE'))::int as arrivals,
               (count(*) filter (where event.event_type_code = 'DEPARTURE'))::int as departures,
               (count(*) filter (
                   where event.event_type_code = 'HIRE' and event.status = 'OCCURRED'))::int as arrivals_occurred,
               (count(*) filter (
                   where event.event_type_code = 'DEPARTURE' and event.status = 'OCCURRED'))::int as departures_occurred
          from event_participant employer
          join event on event.id = employer.event_id
         where employer.role_code = 'EMPLOYER'
           and employer.event_type_code in ('DEPARTURE', 'HIRE')
           and not exists (select from event part where part.part_of_id = event.id)
         group by employer.entity_id, event.occurred_month) flow
  join entity_in_english organization on organization.id = flow.entity_id;

comment on view report.organization_flow is
    'Arrivals and departures, one row per organization and month that has any. Counts the same events as '
    'Organization.hires and Organization.departures in the API: an event that has parts is not counted, but its parts '
    'are.';
comment on column report.organization_flow.organization_key is 'The organization''s key.';
comment on column report.organization_flow.organization_name is
    'The organization''s name, in English if there is an English name.';
comment on column report.organization_flow.month is
    'Month in which the arrivals and departures happened, as in the API, '
    'for example 2025-08; null if no source dates them to a single month.';
comment on column report.organization_flow.first_day is
    'First day of the month, for charts; null if no source dates the arrivals and departures to a single month.';
comment on column report.organization_flow.arrivals is
    'Number of hires with any status, including planned, rumoured and denied hires.';
comment on column report.organization_flow.departures is
    'Number of departures with any status, including inferred departures.';
comment on column report.organization_flow.net_arrivals is 'Arrivals minus departures.';
comment on column report.organization_flow.arrivals_occurred is 'Number of arrivals whose status is OCCURRED.';
comment on column report.organization_flow.departures_occurred is
    'Number of departures whose status is OCCURRED, including inferred departures.';
