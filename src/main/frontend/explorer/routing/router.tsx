import { createRouter } from "@tanstack/react-router";
import { ErrorPage } from "../layout/ErrorPage.tsx";
import { NotFoundPage } from "../layout/NotFoundPage.tsx";
import { pages } from "./pages.ts";
import { root } from "./root.tsx";

export const router = createRouter({
  routeTree: root.addChildren(pages),
  basepath: new URL(document.baseURI).pathname,
  // Values are texts as they stand in the address, not JSON.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
    const parameters = new URLSearchParams(given as [string, string][]).toString();
    return parameters && `?${parameters}`;
  },
  defaultPreload: "intent",
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: ErrorPage,
  scrollRestoration: true,
});
