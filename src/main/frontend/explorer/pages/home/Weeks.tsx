import { Columns } from "../../components/Columns.tsx";
import type { HomeQuery } from "../../generated.ts";
import { useInterface } from "../../language/context.ts";
import { columnsOf } from "../../stats/periods.ts";

/** A year. */
const MAX_WEEKS = 53;

/** The articles of each week, by language. */
export function Weeks({ data }: { data: HomeQuery }) {
  const shown = useInterface();
  const { t, languageName } = shown;
  const { nodes, pageInfo } = data.byWeek;
  // The last row of a page may be one of several of its week.
  const cut = pageInfo.hasNextPage ? nodes.at(-1)!.week : null;
  const rows = nodes.filter(({ week }) => week && week !== cut);
  const languages = [...new Set(rows.map(({ language }) => language!))].sort();
  const counts = Map.groupBy(rows, ({ week }) => week!);
  const columns = columnsOf(
    "WEEK",
    [...counts].map(([period, ofWeek]) => ({
      period,
      parts: languages.map((language) => ({
        key: language,
        count: ofWeek.find((row) => row.language === language)?.articleCount ?? 0,
      })),
    })),
    shown,
    MAX_WEEKS,
  );
  if (columns.length === 0) return null;
  return (
    <>
      <h2 className="weeks">{t.home.byWeek}</h2>
      <Columns label={t.home.byWeek} columns={columns} />
      <ul className="legend">
        {languages.map((language, index) => (
          <li key={language} className={`series-${index % 6}`}>
            {languageName(language)}
          </li>
        ))}
      </ul>
    </>
  );
}
