import { Link } from "@tanstack/react-router";
import { CsvButton } from "../components/CsvButton.tsx";
import { DateText } from "../components/DateText.tsx";
import { EntityLink } from "../components/EntityLink.tsx";
import { DisputeMark, gravest, LanguageMarks } from "../components/Marks.tsx";
import { Text } from "../components/Text.tsx";
import { useInterface } from "../language/context.ts";
import type { Arrival } from "./arrivals.ts";

/** Who came and who left, latest first; what has no date is at the end. */
export function Timeline({ name, moves }: { name: string; moves: Arrival[] }) {
  const { t } = useInterface();
  if (moves.length === 0) return null;
  return (
    <section>
      <div className="section-head">
        <h2>{t.entity.timeline}</h2>
        <CsvButton name={`${name}-moves`} of={t.entity.timeline} rows={() => csv(moves)} />
      </div>
      <ol className="timeline">
        {moves.map((move) => (
          <TimelineItem key={move.event.key} move={move} />
        ))}
      </ol>
    </section>
  );
}

function TimelineItem({ move: { kind, event, person, others } }: { move: Arrival }) {
  const { t } = useInterface();
  const dispute = gravest(event.disputes);
  return (
    <li className={kind}>
      <span className="timeline-date">
        <DateText date={event.occurred} />
      </span>
      <div>
        <span className="mark">{kind === "arrival" ? t.entity.arrival : t.entity.departure}</span>{" "}
        {person ? <EntityLink entity={person} /> : t.entity.unknown}
        {others.map((organization) => (
          <span key={organization.key}>
            {" "}
            <span className="arrow" aria-hidden="true" /> <EntityLink entity={organization} />
          </span>
        ))}
        <Link to={`/events/${event.key}`} className="timeline-title">
          <Text of={event.title} />
        </Link>
        <span className="line-facts">
          <LanguageMarks languages={event.coverage.languages} />
          {dispute && <DisputeMark kind={dispute} />}
        </span>
      </div>
    </li>
  );
}

function csv(moves: Arrival[]): string[][] {
  const rows = moves.map(({ kind, event, person, others }) => [
    event.key,
    kind,
    person?.key ?? "",
    event.position ?? "",
    event.occurred?.edtf ?? "",
    others.map(({ key }) => key).join(" "),
    String(event.coverage.articleCount),
  ]);
  return [["event", "kind", "person", "position", "occurred", "others", "articleCount"], ...rows];
}
