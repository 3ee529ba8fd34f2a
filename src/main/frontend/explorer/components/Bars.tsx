import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useInterface } from "../language/context.ts";

export interface Bar {
  key: string;
  label: ReactNode;
  count: number;
  /** Address of what the bar counts. */
  to?: string;
  search?: Record<string, string | undefined>;
}

/** Counts as bars, each with its number. */
export function Bars({ bars, label }: { bars: Bar[]; label: string }) {
  const { number } = useInterface();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="bars" aria-label={label}>
      {bars.map(({ key, label: name, count, to, search }) => (
        <li key={key}>
          <span className="bar-name">
            {to ? (
              <Link to={to} search={search as never}>
                {name}
              </Link>
            ) : (
              name
            )}
          </span>
          <span className="bar-track" aria-hidden="true">
            <span className="bar" style={{ inlineSize: `${(count / most) * 100}%` }} />
          </span>
          <span className="bar-count">{number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
