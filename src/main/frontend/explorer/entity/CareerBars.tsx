import { Link } from "@tanstack/react-router";
import { CsvButton } from "../components/CsvButton.tsx";
import { DateText } from "../components/DateText.tsx";
import { EntityLink } from "../components/EntityLink.tsx";
import { useInterface } from "../language/context.ts";
import { axisOf, segmentsOf, ticks, type Axis } from "./bars.ts";
import type { Job } from "./career.ts";
import { dateOf } from "./dates.ts";

/** Jobs as bars on one axis. Ends that no article dates are faded; days that are only possible are hatched. */
export function CareerBars({ name, jobs }: { name: string; jobs: Job[] }) {
  const { t } = useInterface();
  const axis = axisOf(jobs);
  return (
    <section>
      <div className="section-head">
        <h2>{t.entity.career}</h2>
        <p className="muted">{t.entity.careerNote}</p>
        <CsvButton name={`${name}-career`} of={t.entity.career} rows={() => csv(jobs)} />
      </div>
      <ul className="career">
        {jobs.map((job) => (
          <li key={job.organization.key + (job.hire?.key ?? "") + (job.departure?.key ?? "")}>
            <div>
              <EntityLink entity={job.organization} />
              {job.position && (
                <span className="career-position" lang="en">
                  {job.position}
                </span>
              )}
            </div>
            {axis && <JobBar job={job} axis={axis} />}
            <JobDates job={job} />
          </li>
        ))}
        {axis && <Years axis={axis} />}
      </ul>
    </section>
  );
}

function JobBar({ job, axis }: { job: Job; axis: Axis }) {
  const length = axis.end - axis.start;
  const open = `${job.hire?.occurred?.from ? "" : " open-start"}${job.departure?.occurred ? "" : " open-end"}`;
  return (
    <span className={`career-bar${open}`} aria-hidden="true">
      {segmentsOf(job, axis).map(({ from, through, isCertain }) => (
        <span
          key={from}
          className={isCertain ? "certain" : "possible"}
          style={{
            insetInlineStart: `${((from - axis.start) / length) * 100}%`,
            inlineSize: `${((through - from) / length) * 100}%`,
          }}
        />
      ))}
    </span>
  );
}

function JobDates({ job: { hire, departure } }: { job: Job }) {
  const { t } = useInterface();
  return (
    <span className="line-facts">
      {hire && (
        <Link to={`/events/${hire.key}`}>
          {t.entity.arrival}: <DateText date={hire.occurred} />
        </Link>
      )}
      {departure && (
        <Link to={`/events/${departure.key}`}>
          {t.entity.departure}: <DateText date={departure.occurred} />
        </Link>
      )}
      {!hire && !departure && t.entity.open}
    </span>
  );
}

function Years({ axis }: { axis: Axis }) {
  const { year } = useInterface();
  return (
    <li className="career-years" aria-hidden="true">
      <span className="career-axis">
        {ticks(axis).map((day) => (
          <span key={day} style={{ insetInlineStart: `${((day - axis.start) / (axis.end - axis.start)) * 100}%` }}>
            {year(dateOf(day))}
          </span>
        ))}
      </span>
    </li>
  );
}

function csv(jobs: Job[]): string[][] {
  const rows = jobs.map(({ organization, position, hire, departure }) => [
    organization.key,
    position ?? "",
    hire?.key ?? "",
    hire?.occurred?.edtf ?? "",
    departure?.key ?? "",
    departure?.occurred?.edtf ?? "",
  ]);
  return [["organization", "position", "hire", "hired", "departure", "departed"], ...rows];
}
