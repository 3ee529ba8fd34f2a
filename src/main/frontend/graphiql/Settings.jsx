import { useDocExplorerActions } from "@graphiql/plugin-doc-explorer";
import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect, useRef } from "react";

// The first has the Latin letters of code; the others Devanagari and Arabic letters.
const FONTS = '"Fira Code", "Noto Sans Variable", "Vazirmatn Variable", monospace';

/** Wraps long lines, and shows the words of any script. */
export function EditorSettings() {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick("queryEditor", "variableEditor", "responseEditor"),
  );
  useEffect(() => {
    const isNarrow = matchMedia("(max-width: 45rem)").matches;
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({
        wordWrap: "on",
        wrappingIndent: "indent",
        fontFamily: FONTS,
        ...(isNarrow && { fontSize: 13, lineNumbers: "off", folding: false, glyphMargin: false, lineDecorationsWidth: 4 }),
      });
    }
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}

/** Opens the documentation at the fields of `Query`, not at the list of all types. */
export function DocumentationStart() {
  const schema = useGraphiQL((state) => state.schema);
  const { push } = useDocExplorerActions();
  const isDone = useRef(false);
  useEffect(() => {
    const query = schema?.getQueryType();
    if (!query || isDone.current) return;
    isDone.current = true;
    push({ name: query.name, def: query });
  }, [schema, push]);
  return null;
}
