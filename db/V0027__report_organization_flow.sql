-- Counts before it adds names, so that a name is looked up once per row instead of once per move.
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
    'Arrivals at and departures from organizations, one row per organization and month '
    'with any. The same events as Organization.hires and Organization.departures in '
    'the API: an event that has parts is left out; its parts are counted.';
comment on column report.organization_flow.organization_key is 'Key of the organization.';
comment on column report.organization_flow.organization_name is
    'Name of the organization; in English if it has an English name.';
comment on column report.organization_flow.month is
    'Month in which they happened, as in the API, for example '
    '2025-08; null for those that no source dates to a single month.';
comment on column report.organization_flow.first_day is
    'First day of that month, for charts; null for those that no source dates to a single month.';
comment on column report.organization_flow.arrivals is
    'Hires by the organization with any status, including planned, rumoured and denied ones.';
comment on column report.organization_flow.departures is
    'Departures from the organization with any status, including inferred ones.';
comment on column report.organization_flow.net_arrivals is 'Arrivals minus departures.';
comment on column report.organization_flow.arrivals_occurred is 'Those arrivals whose status is OCCURRED.';
comment on column report.organization_flow.departures_occurred is
    'Those departures whose status is OCCURRED, including inferred ones.';
