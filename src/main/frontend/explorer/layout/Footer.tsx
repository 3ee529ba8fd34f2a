import type { Answer } from "../api/client.ts";
import { useInterface } from "../language/context.ts";

/** The query behind the page, opened in GraphiQL, and what the two voices of the typography mean. */
export function Footer({ answer }: { answer: Answer<unknown> }) {
  const { t } = useInterface();
  const url = new URL("graphiql", document.baseURI);
  url.searchParams.set("query", answer.query);
  url.searchParams.set("variables", JSON.stringify(answer.variables, null, 2));
  return (
    <footer className="footer">
      <a href={url.href} className="button">
        {t.query}
      </a>
      <a href={new URL("docs", document.baseURI).href} hrefLang="en">
        {t.pages.documentation}
      </a>
      <p>
        {t.voice.ours} <span className="theirs">{t.voice.theirs}</span>
      </p>
    </footer>
  );
}
