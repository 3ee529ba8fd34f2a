import { Glyph } from "../components/EntityLink.tsx";
import { Text } from "../components/Text.tsx";
import type { EntityFactsFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

export function EntityHead({ entity }: { entity: EntityFactsFragment }) {
  const { labels } = useInterface();
  return (
    <header className="page-head">
      <p className="kicker">
        {labels.entityType[entity.type]}
      </p>
      <h1>
        <Glyph type={entity.type} />
        <Text of={entity.name} />
      </h1>
      {entity.description && (
        <p lang="en">
          <bdi>{entity.description}</bdi>
        </p>
      )}
      {entity.identifiers.length > 0 && (
        <p className="line-facts">
          {entity.identifiers.map(({ scheme, value, url }) =>
            url ? (
              <a key={scheme + value} href={url} rel="external noopener">
                {value}
              </a>
            ) : (
              <span key={scheme + value}>{value}</span>
            ),
          )}
        </p>
      )}
    </header>
  );
}
