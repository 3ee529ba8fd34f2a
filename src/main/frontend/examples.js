// The tabs that a first visit opens. The files are read by the tests of the server, too.
const files = import.meta.glob("./operations/*", { query: "?raw", import: "default", eager: true });

export const examples = ["Departures", "Moves", "Construction", "Article"].map((name) => ({
  query: files[`./operations/${name}.graphql`],
  variables: files[`./operations/${name}.json`].trim(),
}));
