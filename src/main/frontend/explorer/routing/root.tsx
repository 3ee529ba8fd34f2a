import { createRootRoute, Outlet, retainSearchParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { ErrorPage } from "../layout/ErrorPage.tsx";
import { Header } from "../layout/Header.tsx";
import { NotFoundPage } from "../layout/NotFoundPage.tsx";
import { loadInterface } from "../language/catalogue.ts";
import { InterfaceContext } from "../language/context.ts";
import { remember, settingsOf, type Search } from "../language/settings.ts";

/** Around every page: the language, the header. Language and calendar stay in the address from page to page. */
export const root = createRootRoute({
  validateSearch: (search): Search => search as Search,
  search: { middlewares: [retainSearchParams<Search>(["lang", "calendar"])] },
  loaderDeps: ({ search }): Search => ({ lang: search.lang, calendar: search.calendar }),
  loader: ({ deps }) => {
    remember(deps);
    return loadInterface(settingsOf(deps));
  },
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

/** The server says so: everything that the demo shows is invented. */
const isDemo = document.documentElement.dataset.demo !== undefined;

function Root() {
  const shown = root.useLoaderData();
  useEffect(() => {
    document.documentElement.lang = shown.language;
    document.documentElement.dir = shown.direction;
  }, [shown]);
  return (
    <InterfaceContext value={shown}>
      <Header />
      {isDemo && <aside className="demo-notice">{shown.t.demo}</aside>}
      <Outlet />
    </InterfaceContext>
  );
}
