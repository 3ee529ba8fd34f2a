import { Bars } from "../components/Bars.tsx";
import { EventList } from "../components/EventList.tsx";
import type { HomeQuery } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { Figures } from "./home/Figures.tsx";
import { Questions } from "./home/Questions.tsx";
import { Weeks } from "./home/Weeks.tsx";

export default function HomePage({ data }: PageProps<HomeQuery>) {
  const { t, labels, languageName } = useInterface();
  useTitle("Khabar");
  return (
    <>
      <div className="hero">
        <h1>{t.tagline}</h1>
        <SearchBox />
      </div>
      <Questions data={data} />
      <div className="columns">
        <section>
          <h2>{t.home.latest}</h2>
          <EventList events={data.events.nodes} />
          <Weeks data={data} />
        </section>
        <section>
          <h2>{t.home.loaded}</h2>
          <Figures data={data} />
          <h3>{t.home.byType}</h3>
          <Bars
            label={t.home.byType}
            bars={data.byType.nodes.map(({ type, eventCount }) => ({
              key: type!,
              label: labels.eventType[type!],
              count: eventCount,
              to: "/events",
              search: { type: type! },
            }))}
          />
          <h3>{t.home.byLanguage}</h3>
          <Bars
            label={t.home.byLanguage}
            bars={data.byLanguage.nodes.flatMap(({ language, articleCount }) =>
              language
                ? [{ key: language, label: languageName(language), count: articleCount, to: "/events", search: { language } }]
                : [],
            )}
          />
        </section>
      </div>
    </>
  );
}
