// The tabs of a first visit. The server's tests run the same files.
const files = import.meta.glob("./operations/*", { query: "?raw", import: "default", eager: true });

const NAMES = ["Departures", "Search", "Moves", "Construction", "Article", "Disputes", "Statistics", "Paging", "Text"];

export const examples = NAMES.map((name) => ({
  query: files[`./operations/${name}.graphql`],
  variables: files[`./operations/${name}.json`].trim(),
}));
