import { ToolbarButton } from "@graphiql/react";
import { useState } from "react";

/** Copies the address, which contains the operation and its variables. */
export function ShareButton() {
  const [isCopied, setCopied] = useState(false);
  const share = async () => {
    await copy(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 3000);
  };
  return (
    <ToolbarButton label={isCopied ? "Link copied" : "Copy a link to this query"} onClick={share}>
      {isCopied ? <CheckIcon /> : <LinkIcon />}
    </ToolbarButton>
  );
}

async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // Browsers offer the clipboard only to pages from localhost or over HTTPS.
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

function LinkIcon() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.6-1.6" />
    </svg>
  );
}

function CheckIcon() {
  return (
    <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="m5 12.5 4.5 4.5L19 7.5" />
    </svg>
  );
}
