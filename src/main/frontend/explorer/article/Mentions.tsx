import { CsvButton } from "../components/CsvButton.tsx";
import { EntityLink } from "../components/EntityLink.tsx";
import { Words } from "../components/Text.tsx";
import type { FullArticleFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

type Mention = FullArticleFragment["mentions"]["nodes"][number];

/** Each spelling that the article uses, and whom or what it means. */
export function Mentions({ name, mentions }: { name: string; mentions: Mention[] }) {
  const { t } = useInterface();
  if (mentions.length === 0) return null;
  return (
    <section>
      <div className="section-head">
        <h2>{t.article.mentions}</h2>
        <CsvButton name={`${name}-mentions`} of={t.article.mentions} rows={() => csv(mentions)} />
      </div>
      <ul className="lines">
        {mentions.map(({ surfaceForm, entity }) => (
          <li key={surfaceForm.value + (entity?.key ?? "")} className="related">
            <Words of={surfaceForm} />
            {entity && <EntityLink entity={entity} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function csv(mentions: Mention[]): string[][] {
  return [["surfaceForm", "entity"], ...mentions.map(({ surfaceForm, entity }) => [surfaceForm.value, entity?.key ?? ""])];
}
