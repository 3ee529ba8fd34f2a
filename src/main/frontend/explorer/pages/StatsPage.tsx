import { useNavigate } from "@tanstack/react-router";
import { Bars } from "../components/Bars.tsx";
import { Columns } from "../components/Columns.tsx";
import { CsvButton } from "../components/CsvButton.tsx";
import type { StatisticsQuery } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import type { Search } from "../language/settings.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";
import { dimensionOf, DIMENSIONS, measureOf, MEASURES } from "../stats/dimensions.ts";
import { byPeriod, columnsOf, isDated, isTime } from "../stats/periods.ts";
import { barOf, countOf } from "../stats/rows.tsx";

export default function StatsPage({ data, search }: PageProps<StatisticsQuery>) {
  const shown = useInterface();
  const { t, number } = shown;
  const dimension = dimensionOf(search);
  const measure = measureOf(search);
  const all = data.eventStats.nodes;
  const rows = isTime(dimension) ? all.filter(isDated).sort(byPeriod) : all;
  const undated = isTime(dimension) ? all.find((row) => !isDated(row)) : undefined;
  useTitle(t.stats.title);
  const bars = rows.map((row) => barOf(row, dimension, measure, shown));
  const label = `${t.stats.measures[measure]}: ${t.stats.dimensions[dimension]}`;
  const columns = isTime(dimension) ? columnsOf(rows, dimension, measure, shown) : [];
  return (
    <>
      <div className="page-head section-head">
        <h1>{t.stats.title}</h1>
        <CsvButton
          name={`events-by-${dimension.toLowerCase()}`}
          of={label}
          rows={() => [
            [dimension, measure],
            ...rows.map((row, index) => [bars[index].key, String(countOf(row, measure))]),
            ...(undated ? [["", String(countOf(undated, measure))]] : []),
          ]}
        />
      </div>
      <Choose search={search} name="by" label={t.stats.dimension} values={DIMENSIONS} texts={t.stats.dimensions} chosen={dimension} />
      <Choose search={search} name="count" label={t.stats.measure} values={MEASURES} texts={t.stats.measures} chosen={measure} />
      <section>
        {columns.length > 0 && <Columns label={label} columns={columns} />}
        <Bars label={label} bars={bars} />
        {undated && (
          <p className="muted">
            {t.stats.undated}: {number(countOf(undated, measure))}
          </p>
        )}
      </section>
    </>
  );
}

interface ChooseProps<T extends string> {
  search: Search;
  name: string;
  label: string;
  values: readonly T[];
  texts: Record<T, string>;
  chosen: T;
}

function Choose<T extends string>({ search, name, label, values, texts, chosen }: ChooseProps<T>) {
  const navigate = useNavigate();
  return (
    <label className="choose">
      {label}
      <select
        value={chosen}
        onChange={(event) => navigate({ to: "/stats", search: { ...search, [name]: event.target.value } as never })}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {texts[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
