import { useNavigate } from "@tanstack/react-router";
import { useId, useState, type KeyboardEvent } from "react";
import { entityAddress } from "../components/EntityLink.tsx";
import { useInterface } from "../language/context.ts";
import { MatchOption } from "./MatchOption.tsx";
import { useSearch, type Match } from "./useSearch.ts";

/** A combo box as the ARIA practices describe it: focus stays in the field, the arrow keys move among the options. */
export function SearchBox() {
  const { t, number } = useInterface();
  const navigate = useNavigate();
  const id = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(-1);
  const found = useSearch(query);
  const matches = found?.all;
  const optionId = (index: number) => `${id}-${index}`;
  const open = (index: number) => {
    const match = matches?.[index];
    if (match) navigate({ to: addressOf(match) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = matches?.length ?? 0;
    if (event.key === "ArrowDown" && count) setActive((active + 1) % count);
    else if (event.key === "ArrowUp" && count) setActive((active + count) % (count + 1) === count ? count - 1 : active - 1);
    else if (event.key === "Enter") open(Math.max(active, 0));
    else if (event.key === "Escape") setQuery("");
    else return;
    event.preventDefault();
  };
  return (
    <div className="search" role="search">
      <input
        type="text"
        role="combobox"
        dir="auto"
        aria-label={t.search.label}
        aria-expanded={Boolean(matches?.length)}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        placeholder={t.search.hint}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="hidden" role="status">
        {matches && t.search.found(matches.length, number(matches.length))}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={t.search.label} hidden={!matches?.length}>
        {matches?.map((match, index) => (
          <MatchOption
            key={addressOf(match)}
            id={optionId(index)}
            match={match}
            selected={index === active}
            onChoose={() => open(index)}
          />
        ))}
      </ul>
      {matches?.length === 0 && <p className="search-none">{t.search.none(query.trim())}</p>}
      {found && !matches?.some(({ entity }) => entity) && found.sound !== "SPOKEN" && (
        <p className="search-none muted">{t.search.sound[found.sound]}</p>
      )}
    </div>
  );
}

const addressOf = ({ entity, article }: Match) =>
  entity ? entityAddress(entity.node) : `/articles/${article.key}`;
