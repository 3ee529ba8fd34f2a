// Writes generated.ts: the types of the operations in *.graphql, from the schema, and the operations with their hashes.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import { Kind, concatAST, parse, print, visit } from "graphql";

const here = import.meta.dirname;
const read = (directory, suffix) =>
  readdirSync(directory, { recursive: true })
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => ({ location: file, document: parse(readFileSync(join(directory, file), "utf8")) }));
const schema = concatAST(read(join(here, "../../../../graphql"), ".graphqls").map((file) => file.document));
const documents = read(here, ".graphql");
const definitions = documents.flatMap((file) => file.document.definitions);

/** The fragments that a definition uses, directly or through other fragments. */
function fragments(definition, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name.value);
      if (fragment && !found.has(fragment)) fragments(fragment, found.add(fragment));
    },
  });
  return [...found];
}

function operations() {
  return definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name.value;
      const query = [operation, ...fragments(operation)].map(print).join("\n\n");
      const hash = createHash("sha256").update(query).digest("hex");
      const type = `Operation<${name}Query, ${name}QueryVariables>`;
      return `export const ${name}: ${type} = {\n  query: ${JSON.stringify(query)},\n  hash: "${hash}",\n};`;
    })
    .join("\n\n");
}

const generated = await codegen({
  schema,
  documents,
  filename: "generated.ts",
  config: {
    useTypeImports: true,
    enumType: "string-literal",
    scalars: { Date: "string", DateTime: "string", Decimal: "string", LanguageTag: "string", Url: "string" },
    skipTypename: true,
    mergeFragmentTypes: true,
    namingConvention: "keep",
  },
  plugins: [{ add: {} }, { types: {} }, { operations: {} }],
  pluginMap: {
    add: { plugin: () => 'import type { Operation } from "./api/client.ts";\n' },
    types: operationTypes,
    operations: { plugin: operations },
  },
});
writeFileSync(join(here, "generated.ts"), generated);
