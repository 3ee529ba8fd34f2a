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
  search: Search;
}

/** The values of a facet with their counts. A link chooses one; the chosen one's link takes it back. */
export function Facet({ name, title, choices, search }: Props) {
  const { number } = useInterface();
  if (choices.length === 0) return null;
  return (
    <div className="facet">
      <h2>{title}</h2>
      <ul>
        {choices.map(({ value, label, count }) => {
          const isChosen = search[name] === value;
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
