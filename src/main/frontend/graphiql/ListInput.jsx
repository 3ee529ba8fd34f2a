import { getNamedType, isEnumType, isInputObjectType, parseValue, print } from "graphql";
import { useState } from "react";

const UNQUOTED = ["Int", "Float", "Boolean"];

/** The items of a list argument in the query builder, separated by commas. */
export function ListInput({ type, value, color, onChange }) {
  // Text that is being typed need not be a list yet.
  const [draft, setDraft] = useState(null);
  const itemType = getNamedType(type);
  const text = draft ?? textOf(value, itemType);
  const edit = (event) => {
    setDraft(event.target.value);
    const list = listOf(event.target.value, itemType);
    if (list) onChange(list);
  };
  return (
    <input
      className="khabar-list"
      style={{ color, width: `${Math.min(Math.max(text.length, 6), 24)}ch` }}
      aria-label="Items, separated by commas"
      title={isEnumType(itemType) ? itemType.getValues().map(({ name }) => name).join(", ") : "Items, separated by commas"}
      aria-invalid={listOf(text, itemType) === null}
      value={text}
      onChange={edit}
      onBlur={() => setDraft(null)}
    />
  );
}

function hasQuotes(type) {
  return !isEnumType(type) && !isInputObjectType(type) && !UNQUOTED.includes(type.name);
}

/** Items without their quotes. GraphQL allows a single item in place of a list. */
function textOf(value, type) {
  const items = value.kind === "ListValue" ? value.values : [value];
  return items
    .map((item) => (hasQuotes(type) && item.kind === "StringValue" ? item.value : print(item)))
    .filter((item) => item !== "")
    .join(", ");
}

/** Returns the list of these items, or null if one of them is not valid or not complete. */
function listOf(text, type) {
  try {
    const list = parseValue(`[${hasQuotes(type) ? quoted(text) : text}]`, { noLocation: true });
    const isKnown = ({ value }) => !isEnumType(type) || type.getValue(value);
    return list.values.every(isKnown) ? list : null;
  } catch {
    return null;
  }
}

function quoted(text) {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map((item) => (/^["$]/.test(item) ? item : JSON.stringify(item)))
    .join(", ");
}
