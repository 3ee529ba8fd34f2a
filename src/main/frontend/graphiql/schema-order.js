// A reader of the documentation looks for people and events first, not for the types that every GraphQL API has.
const FOUNDATION = ["node", "nodes", "operationCost"];

const isPaging = (type) => /(Connection|Edge)$/.test(type.name);

const GROUPS = [
  (type) => type.kind === "INTERFACE",
  (type) => type.kind === "OBJECT" && type.interfaces.length > 0,
  (type) => type.kind === "OBJECT" && !isPaging(type),
  (type) => type.kind === "UNION",
  (type) => type.kind === "ENUM",
  (type) => type.kind === "INPUT_OBJECT",
  (type) => isPaging(type),
];

/** Returns an introspection result in the order in which the documentation lists fields and types. */
export function inReadingOrder(result) {
  const schema = result.data?.__schema;
  if (!schema) return result;
  const types = sorted(schema.types, group).map((type) =>
    type.name === schema.queryType.name
      ? { ...type, fields: sorted(type.fields, (field) => (FOUNDATION.includes(field.name) ? 1 : 0)) }
      : type,
  );
  return { ...result, data: { ...result.data, __schema: { ...schema, types } } };
}

function group(type) {
  const index = GROUPS.findIndex((isIn) => isIn(type));
  return index < 0 ? GROUPS.length : index;
}

/** Stable, so that types of one group stay in alphabetical order. */
function sorted(items, rank) {
  return [...items].sort((a, b) => rank(a) - rank(b));
}
