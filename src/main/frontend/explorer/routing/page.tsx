import { createRoute, notFound } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { request, type Answer, type Operation } from "../api/client.ts";
import { InterfaceContext } from "../language/context.ts";
import { Footer } from "../layout/Footer.tsx";
import { settingsOf, type Search } from "../language/settings.ts";
import { root } from "./root.tsx";

/** What every page shows is the answer to one operation; its variables come from the address. */
export interface PageProps<Data> {
  data: Data;
  search: Search;
}

/** The variables that every operation takes: the reader's languages and calendar. */
interface Reader {
  languages: string[];
  language: string;
  calendar: string;
}

interface Definition<Data, Variables> {
  path: string;
  operation: Operation<Data, Variables>;
  variables?: (key: string, search: Search) => Omit<Variables, keyof Reader>;
  /** What must not be null: else the address is unknown. */
  found?: (data: Data) => unknown;
  view: () => Promise<{ default: ComponentType<PageProps<Data>> }>;
}

/** A route that loads the code and the data of a page at once. */
export function page<Data, Variables extends object>(definition: Definition<Data, Variables>) {
  const route = createRoute({
    getParentRoute: () => root,
    path: definition.path,
    loaderDeps: ({ search }) => ({ ...(search as Search) }),
    loader: async ({ params, deps, abortController }) => {
      const { key = "" } = params as { key?: string };
      const { language, calendar } = settingsOf(deps);
      const variables = {
        ...definition.variables?.(key, deps),
        languages: [language, "en"],
        language,
        calendar,
      } as unknown as Variables;
      const [answer, view] = await Promise.all([
        request(definition.operation, variables, abortController.signal),
        definition.view(),
      ]);
      if (definition.found && !definition.found(answer.data)) throw notFound();
      return { answer, View: view.default };
    },
    component: function Page() {
      const { answer, View } = route.useLoaderData() as {
        answer: Answer<Data>;
        View: ComponentType<PageProps<Data>>;
      };
      const shown = root.useLoaderData();
      return (
        <InterfaceContext value={shown}>
          <main id="content" tabIndex={-1}>
            <View data={answer.data} search={route.useSearch() as Search} />
          </main>
          <Footer answer={answer} />
        </InterfaceContext>
      );
    },
  });
  return route;
}
