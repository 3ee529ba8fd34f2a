import { EventList } from "../components/EventList.tsx";
import { DateText } from "../components/DateText.tsx";
import { EntityLink } from "../components/EntityLink.tsx";
import { DisputeMark, gravest, LanguageMarks } from "../components/Marks.tsx";
import { Text } from "../components/Text.tsx";
import type { EvidenceEventFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

/** What happened, when, and who took part. */
export function EventHead({ event }: { event: EvidenceEventFragment }) {
  const { t, labels, number } = useInterface();
  const { coverage, partOf, inferredFrom } = event;
  const dispute = gravest(event.disputes);
  return (
    <header className="page-head">
      <p className="kicker">
        {labels.eventType[event.type]}
        {event.status !== "OCCURRED" && <span className="mark">{labels.status[event.status]}</span>}
        {dispute && <DisputeMark kind={dispute} />}
      </p>
      <h1>
        <Text of={event.title} />
      </h1>
      <p className="line-facts">
        <DateText date={event.occurred} />
        <span>{t.articles(coverage.articleCount, number(coverage.articleCount))}</span>
        {coverage.articleCount > 1 && (
          <span>{t.event.independent(coverage.independentArticleCount, number(coverage.independentArticleCount))}</span>
        )}
        <LanguageMarks languages={coverage.languages} />
      </p>
      <ul className="participants" aria-label={t.event.participants}>
        {event.participants.map(({ role, entity, position }) => (
          <li key={role + entity.key}>
            <span className="muted">{labels.role[role]}</span>
            <EntityLink entity={entity} />
            {position && <span lang="en">{position}</span>}
          </li>
        ))}
      </ul>
      {partOf && (
        <div>
          <p className="muted">{t.event.partOf}</p>
          <EventList events={[partOf]} />
        </div>
      )}
      {inferredFrom && (
        <div className="note">
          <p>{t.event.inferred}</p>
          <EventList events={[inferredFrom]} />
        </div>
      )}
    </header>
  );
}
