import { Link } from "@tanstack/react-router";
import { useInterface } from "../language/context.ts";
import { useTitle } from "./useTitle.ts";

export function NotFoundPage() {
  const { t } = useInterface();
  useTitle(t.errors.notFound);
  return (
    <main id="content" className="message" tabIndex={-1}>
      <h1>{t.errors.notFound}</h1>
      <p>{t.errors.notFoundHelp}</p>
      <Link to="/" className="button">
        {t.search.label}
      </Link>
    </main>
  );
}
