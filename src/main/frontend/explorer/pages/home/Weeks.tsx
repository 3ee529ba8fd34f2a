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
  const rows = data.byWeek.nodes.filter(({ week }) => week);
  const languages = data.byLanguage.nodes
    .map(({ language }) => language)
    .filter((language): language is string => rows.some((row) => row.language === language));
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
