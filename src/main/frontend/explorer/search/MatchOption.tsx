import { DateText } from "../components/DateText.tsx";
import { Glyph } from "../components/EntityLink.tsx";
import { LanguageMarks } from "../components/Marks.tsx";
import { Text } from "../components/Text.tsx";
import type { ArticleLineFragment, SearchMatchFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import type { Match } from "./useSearch.ts";

interface Props {
  id: string;
  match: Match;
  selected: boolean;
  onChoose: () => void;
}

export function MatchOption({ id, match, selected, onChoose }: Props) {
  return (
    <li id={id} role="option" aria-selected={selected} onClick={onChoose}>
      {match.entity ? <EntityMatch match={match.entity} /> : <ArticleMatch article={match.article} />}
    </li>
  );
}

/** An entity, and why it matched: which of its names, and how. */
function EntityMatch({ match }: { match: SearchMatchFragment }) {
  const { labels, t } = useInterface();
  const { node, matchedName, kind } = match;
  const isOtherName = matchedName.text.value !== node.name.value;
  return (
    <>
      <span className="option-name">
        <Glyph type={node.type} />
        <Text of={node.name} />
      </span>
      <span className="muted option-why">
        <span className="mark">{labels.match[kind]}</span>
        {isOtherName && (
          <span>
            {t.search.matched} <Text of={matchedName.text} />
          </span>
        )}
      </span>
      {node.description && (
        <span className="muted option-description" lang="en" dir="ltr">
          {node.description}
        </span>
      )}
    </>
  );
}

function ArticleMatch({ article }: { article: ArticleLineFragment }) {
  const { t } = useInterface();
  return (
    <>
      <span className="option-name">
        <Text of={article.title} />
      </span>
      <span className="muted option-why">
        <span className="mark">{t.search.inText}</span>
        <LanguageMarks languages={[article.language]} />
        {article.published && <DateText date={article.published} />}
      </span>
    </>
  );
}
