import {
  ArticleFacts, Disagreements, EventEvidence, EventSearch, Home, OrganizationFacts, PersonFacts, PublisherFacts,
  Statistics, StoryFacts, ThingFacts, type EntityType,
} from "../generated.ts";
import { filtersOf } from "../events/filter.ts";
import type { Search } from "../language/settings.ts";
import { variablesOf } from "../stats/variables.ts";
import { page } from "./page.tsx";

const byKey = (key: string) => ({ key });
const after = ({ after: cursor }: Search) => cursor || undefined;

/** The global ID, for types that have no field of their own in Query. */
const idOf = (type: string, key: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(`${type}:${key}`)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const thing = (path: string, type: EntityType) =>
  page({
    path,
    operation: ThingFacts,
    variables: byKey,
    found: (data) => data.entity?.type === type,
    view: () => import("../pages/ThingPage.tsx"),
  });

export const pages = [
  page({ path: "/", operation: Home, view: () => import("../pages/HomePage.tsx") }),
  page({
    path: "/events",
    operation: EventSearch,
    variables: (_, search) => ({ ...filtersOf(search), after: after(search) }),
    view: () => import("../pages/EventsPage.tsx"),
  }),
  page({
    path: "/events/$key",
    operation: EventEvidence,
    variables: byKey,
    found: (data) => data.event,
    view: () => import("../pages/EventPage.tsx"),
  }),
  page({
    path: "/disputes",
    operation: Disagreements,
    variables: (_, search) => ({ after: after(search) }),
    view: () => import("../pages/DisputesPage.tsx"),
  }),
  page({
    path: "/stats",
    operation: Statistics,
    variables: (_, search) => variablesOf(search),
    view: () => import("../pages/StatsPage.tsx"),
  }),
  page({
    path: "/organizations/$key",
    operation: OrganizationFacts,
    variables: byKey,
    found: (data) => data.organization,
    view: () => import("../pages/OrganizationPage.tsx"),
  }),
  page({
    path: "/people/$key",
    operation: PersonFacts,
    variables: byKey,
    found: (data) => data.person,
    view: () => import("../pages/PersonPage.tsx"),
  }),
  thing("/products/$key", "PRODUCT"),
  thing("/facilities/$key", "FACILITY"),
  page({
    path: "/articles/$key",
    operation: ArticleFacts,
    variables: byKey,
    found: (data) => data.article,
    view: () => import("../pages/ArticlePage.tsx"),
  }),
  page({
    path: "/stories/$key",
    operation: StoryFacts,
    variables: (key) => ({ id: idOf("Story", key) }),
    found: (data) => data.node,
    view: () => import("../pages/StoryPage.tsx"),
  }),
  page({
    path: "/publishers/$key",
    operation: PublisherFacts,
    variables: (key, search) => ({ id: idOf("Publisher", key), after: after(search) }),
    found: (data) => data.node,
    view: () => import("../pages/PublisherPage.tsx"),
  }),
];
