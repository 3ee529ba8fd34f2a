import { Link } from "@tanstack/react-router";
import type { EventLineFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { DateText } from "./DateText.tsx";
import { DisputeMark, gravest, LanguageMarks } from "./Marks.tsx";
import { Text } from "./Text.tsx";

export function EventList({ events }: { events: EventLineFragment[] }) {
  return (
    <ul className="lines">
      {events.map((event) => (
        <EventItem key={event.key} event={event} />
      ))}
    </ul>
  );
}

function EventItem({ event }: { event: EventLineFragment }) {
  const { t, labels, number } = useInterface();
  const { articleCount, languages } = event.coverage;
  const dispute = gravest(event.disputes);
  return (
    <li>
      <Link to={`/events/${event.key}`} className="line-title">
        <Text of={event.title} />
      </Link>
      <span className="line-facts">
        <span>{labels.eventType[event.type]}</span>
        <DateText date={event.occurred} />
        {event.status !== "OCCURRED" && <span className="mark">{labels.status[event.status]}</span>}
        {articleCount > 0 ? (
          <span>{t.articles(articleCount, number(articleCount))}</span>
        ) : (
          <span className="mark">{t.event.inferredOnly}</span>
        )}
        <LanguageMarks languages={languages} />
        {dispute && <DisputeMark kind={dispute} />}
      </span>
    </li>
  );
}
