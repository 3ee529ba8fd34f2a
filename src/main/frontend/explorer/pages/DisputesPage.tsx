import { Link } from "@tanstack/react-router";
import { CsvButton } from "../components/CsvButton.tsx";
import { DisputeMark } from "../components/Marks.tsx";
import { EntityLink } from "../components/EntityLink.tsx";
import { NextPage } from "../components/NextPage.tsx";
import { Text, Words } from "../components/Text.tsx";
import { ValueText } from "../evidence/ValueText.tsx";
import type { DisagreementFragment, DisagreementsQuery, DisputedValueFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { useTitle } from "../layout/useTitle.ts";
import { disputeCsv } from "../evidence/csv.ts";
import type { PageProps } from "../routing/page.tsx";

export default function DisputesPage({ data, search }: PageProps<DisagreementsQuery>) {
  const shown = useInterface();
  const { t, number } = shown;
  useTitle(t.disputes.title);
  return (
    <>
      <div className="page-head section-head">
        <h1>{t.disputes.title}</h1>
        <p className="muted">{number(data.disputes.totalCount)}</p>
        <CsvButton name="disputes" of={t.disputes.title} rows={() => disputeCsv(data.disputes.nodes, shown)} />
      </div>
      {data.disputes.nodes.map((dispute) => (
        <Disagreement
          key={[dispute.event.key, dispute.property, dispute.role, dispute.subject?.key].join()}
          dispute={dispute}
        />
      ))}
      <NextPage page={data.disputes.pageInfo} search={search} />
    </>
  );
}

function Disagreement({ dispute }: { dispute: DisagreementFragment }) {
  const { labels } = useInterface();
  return (
    <section className={`disagreement disputed-${dispute.kind.toLowerCase()}`}>
      <h2>
        <Link to={`/events/${dispute.event.key}`} className="line-title">
          <Text of={dispute.event.title} />
        </Link>
      </h2>
      <p className="line-facts">
        <span className="group-name">{labels.property[dispute.property]}</span>
        {dispute.subject && <EntityLink entity={dispute.subject} />}
        <DisputeMark kind={dispute.kind} long />
      </p>
      <div className="versus">
        {dispute.values.map((value, index) => (
          <Side key={index} value={value} />
        ))}
      </div>
    </section>
  );
}

function Side({ value }: { value: DisputedValueFragment }) {
  const { t, labels, number } = useInterface();
  return (
    <div className={`card rank-${value.rank.toLowerCase()}`}>
      <span className="evidence-value">
        <ValueText value={value.value} />
      </span>
      <span className="line-facts">
        {t.articles(value.articleCount, number(value.articleCount))}
        {value.rank !== "NORMAL" && (
          <span className={`mark mark-${value.rank.toLowerCase()}`}>{labels.rank[value.rank]}</span>
        )}
      </span>
      <ul className="voices">
        {value.claims.map((claim) => (
          <li key={claim.id}>
            <Words of={claim.original} />
          </li>
        ))}
      </ul>
    </div>
  );
}
