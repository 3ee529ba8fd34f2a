import { Link } from "@tanstack/react-router";
import { useInterface } from "../language/context.ts";
import type { Search } from "../language/settings.ts";

export interface Choice {
  value: string;
  label: string;
  count?: number;
}

interface Props {
  name: string;
  title: string;
  choices: Choice[];
  labelOf: (value: string) => string;
  search: Search;
}

/** The values of a facet with their counts. A link chooses one; the chosen one's link takes it back. */
export function Facet({ name, title, choices, labelOf, search }: Props) {
  const { number } = useInterface();
  const chosen = search[name];
  // With the other facets' choices it finds nothing, but it can still be taken back.
  const all =
    chosen && !choices.some(({ value }) => value === chosen)
      ? [...choices, { value: chosen, label: labelOf(chosen), count: 0 }]
      : choices;
  if (all.length === 0) return null;
  return (
    <div className="facet">
      <h2>{title}</h2>
      <ul>
        {all.map(({ value, label, count }) => {
          const isChosen = chosen === value;
          return (
            <li key={value}>
              <Link
                to="/events"
                search={{ ...search, after: undefined, [name]: isChosen ? undefined : value } as never}
                className={isChosen ? "chosen" : undefined}
              >
                {isChosen && <span aria-hidden="true">× </span>}
                <bdi>{label}</bdi>
              </Link>
              {count !== undefined && <span className="muted">{number(count)}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
