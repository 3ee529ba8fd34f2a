import { Glyph } from "../components/EntityLink.tsx";
import { Text } from "../components/Text.tsx";
import type { SearchMatchFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

interface Props {
  id: string;
  match: SearchMatchFragment;
  selected: boolean;
  onChoose: () => void;
}

/** An entity, and why it matched: which of its names, and how. */
export function MatchOption({ id, match, selected, onChoose }: Props) {
  const { labels, t } = useInterface();
  const { node, matchedName, kind } = match;
  const isOtherName = matchedName.text.value !== node.name.value;
  return (
    <li id={id} role="option" aria-selected={selected} onClick={onChoose}>
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
    </li>
  );
}
