import { fileURLToPath } from "node:url";

const LIST_INPUT = fileURLToPath(new URL("ListInput.jsx", import.meta.url));

const CHANGES = [
  // It cannot edit lists.
  {
    from: "} else if ((0, _graphql.isScalarType)(argType)) {\n          if (argType.name === 'Boolean') {",
    to: `} else if ((0, _graphql.isListType)((0, _graphql.getNullableType)(arg.type))) {
          input = React.createElement(require(${JSON.stringify(LIST_INPUT)}).ListInput, {
            type: arg.type,
            value: argValue,
            color: styleConfig.colors.string,
            onChange: this.props.setArgValue
          });
        $&`,
  },
  // An argument that appears takes the focus, even from somebody who types in the editor.
  { from: "input.focus();\n        input.setSelectionRange(0, input.value.length);", to: "" },
  // Dark letters on white, in a dark page too.
  { from: "backgroundColor: 'white',", to: "" },
];

/** Vite plugin: changes graphiql-explorer, which is not maintained, and fails if a later version differs. */
export function changedQueryBuilder() {
  return {
    name: "changed-query-builder",
    transform(code, id) {
      if (!id.endsWith("graphiql-explorer/dist/Explorer.js")) return null;
      return CHANGES.reduce((changed, { from, to }) => {
        if (!changed.includes(from)) this.error(`graphiql-explorer has changed; its code lacks: ${from}`);
        return changed.replaceAll(from, () => to.replace("$&", from));
      }, code);
    },
  };
}
