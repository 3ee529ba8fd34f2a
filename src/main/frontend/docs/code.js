import highlighter from "highlight.js/lib/core";
import bash from "highlight.js/lib/languages/bash";
import graphql from "highlight.js/lib/languages/graphql";
import javascript from "highlight.js/lib/languages/javascript";
import json from "highlight.js/lib/languages/json";
import properties from "highlight.js/lib/languages/properties";
import python from "highlight.js/lib/languages/python";
import sql from "highlight.js/lib/languages/sql";
import yaml from "highlight.js/lib/languages/yaml";

const LANGUAGES = { bash, graphql, javascript, json, properties, python, sql, yaml };
const FILE_ENDINGS = { mjs: "javascript", js: "javascript", py: "python", sh: "bash" };

/** Colors the code of the page, and adds buttons that copy it. */
export function highlightCode() {
  for (const [name, language] of Object.entries(LANGUAGES)) highlighter.registerLanguage(name, language);
  for (const code of document.querySelectorAll("pre > code")) {
    const name = /language-(\w+)/.exec(code.className)?.[1];
    const language = FILE_ENDINGS[name] ?? name;
    if (highlighter.getLanguage(language)) {
      code.innerHTML = highlighter.highlight(code.textContent, { language }).value;
    }
    addCopyButton(code.closest("figure"), code);
  }
}

function addCopyButton(figure, code) {
  // The clipboard is there only on localhost and over HTTPS.
  if (!figure || !navigator.clipboard) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  figure.append(button);
}
