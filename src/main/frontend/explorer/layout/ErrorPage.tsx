import { useRouter, type ErrorComponentProps } from "@tanstack/react-router";
import { QueryError, UnreachableError } from "../api/client.ts";
import { useInterface } from "../language/context.ts";
import { useTitle } from "./useTitle.ts";

/** Says whether the API is down or refused the query, and offers another try. */
export function ErrorPage({ error }: ErrorComponentProps) {
  const { t } = useInterface();
  const router = useRouter();
  const isDown = error instanceof UnreachableError;
  const title = isDown ? t.errors.down : t.errors.failed;
  useTitle(title);
  return (
    <main id="content" className="message" tabIndex={-1}>
      <div role="alert">
        <h1>{title}</h1>
        {isDown && <p>{t.errors.downHelp}</p>}
      </div>
      {error instanceof QueryError && <pre lang="en">{error.message}</pre>}
      <button type="button" className="button" onClick={() => router.invalidate()}>
        {t.errors.retry}
      </button>
    </main>
  );
}
