import { Link } from "@tanstack/react-router";
import { CsvButton } from "../components/CsvButton.tsx";
import { LanguageMarks } from "../components/Marks.tsx";
import { Text } from "../components/Text.tsx";
import type { EntityFactsFragment, SpellingFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

/** Every spelling of the name, with the article that first used it. */
export function Names({ entity }: { entity: EntityFactsFragment }) {
  const { t } = useInterface();
  return (
    <section>
      <div className="section-head">
        <h2>{t.entity.names}</h2>
        <p className="muted">{t.entity.namesNote}</p>
        <CsvButton name={`${entity.key}-names`} of={t.entity.names} rows={() => csv(entity.names)} />
      </div>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t.entity.spelling}</th>
              <th scope="col">{t.language}</th>
              <th scope="col">{t.entity.kind}</th>
              <th scope="col">{t.entity.firstSeen}</th>
            </tr>
          </thead>
          <tbody>
            {entity.names.map((name) => (
              <NameRow key={name.text.language + name.text.value + name.kind} name={name} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function NameRow({ name }: { name: SpellingFragment }) {
  const { t, labels } = useInterface();
  const { firstSeenIn: article } = name;
  return (
    <tr>
      <th scope="row" className="spelling">
        <span className={article ? "theirs" : undefined}>
          <Text of={name.text} />
        </span>
      </th>
      <td>
        <LanguageMarks languages={[name.text.language]} />
      </td>
      <td>
        {labels.nameKind[name.kind]}
        {name.isPreferred && <> <span className="mark mark-preferred">{t.entity.preferred}</span></>}
      </td>
      <td>
        {article ? (
          <Link to={`/articles/${article.key}`}>
            <Text of={article.title} />
          </Link>
        ) : (
          <span className="muted">{t.entity.added}</span>
        )}
      </td>
    </tr>
  );
}

function csv(names: SpellingFragment[]): string[][] {
  const rows = names.map((name) => [
    name.text.value,
    name.text.language,
    name.kind,
    String(name.isPreferred),
    name.latin,
    name.firstSeenIn?.key ?? "",
  ]);
  return [["text", "language", "kind", "isPreferred", "latin", "firstSeenIn"], ...rows];
}
