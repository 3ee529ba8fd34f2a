import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useInterface } from "../language/context.ts";
import type { Search } from "../language/settings.ts";

/** The days between which an event may have happened. */
export function Days({ search }: { search: Search }) {
  const { t } = useInterface();
  const navigate = useNavigate();
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const days = Object.fromEntries(new FormData(event.currentTarget)) as Search;
    navigate({ to: "/events", search: { ...search, ...days, after: undefined } as never });
  };
  return (
    <form className="days" onSubmit={apply} key={`${search.from}/${search.through}`}>
      <label>
        {t.facets.from}
        <input type="date" name="from" defaultValue={search.from} />
      </label>
      <label>
        {t.facets.through}
        <input type="date" name="through" defaultValue={search.through} />
      </label>
      <button type="submit" className="button">
        {t.facets.apply}
      </button>
    </form>
  );
}
