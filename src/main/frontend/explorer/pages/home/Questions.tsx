import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { entityAddress } from "../../components/EntityLink.tsx";
import { Text } from "../../components/Text.tsx";
import type { HomeQuery } from "../../generated.ts";
import { useInterface } from "../../language/context.ts";

/** Three questions about what is loaded; each opens its answer. */
export function Questions({ data }: { data: HomeQuery }) {
  const { t } = useInterface();
  const organization = data.departures.nodes[0]?.organization;
  const person = data.people.nodes[0];
  return (
    <section>
      <h2>{t.home.questions}</h2>
      <div className="questions">
        {organization && (
          <Question to={entityAddress(organization)} about={<Text of={organization.name} />} text={t.home.whoLeft} />
        )}
        {person && <Question to={entityAddress(person)} about={<Text of={person.name} />} text={t.home.spellings} />}
        <Question to="/disputes" about={<span className="sign">≠</span>} text={t.home.disagree} />
      </div>
    </section>
  );
}

function Question({ to, about, text }: { to: string; about: ReactNode; text: string }) {
  return (
    <Link to={to} className="question">
      <span className="question-about">{about}</span>
      <span>{text}</span>
    </Link>
  );
}
