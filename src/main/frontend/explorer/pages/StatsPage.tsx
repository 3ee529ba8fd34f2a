import { useNavigate } from "@tanstack/react-router";
import { Bars } from "../components/Bars.tsx";
import { CsvButton } from "../components/CsvButton.tsx";
import type { StatisticsQuery } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import type { Search } from "../language/settings.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";
import { dimensionOf, DIMENSIONS, measureOf, MEASURES } from "../stats/dimensions.ts";
import { barOf, countOf } from "../stats/rows.tsx";

export default function StatsPage({ data, search }: PageProps<StatisticsQuery>) {
  const shown = useInterface();
  const { t } = shown;
  const dimension = dimensionOf(search);
  const measure = measureOf(search);
  const rows = data.eventStats.nodes;
  useTitle(t.stats.title);
  const bars = rows.map((row) => barOf(row, dimension, measure, shown));
  return (
    <>
      <div className="page-head section-head">
        <h1>{t.stats.title}</h1>
        <CsvButton
          name={`events-by-${dimension.toLowerCase()}`}
          rows={() => [
            [dimension, measure],
            ...rows.map((row, index) => [bars[index].key, String(countOf(row, measure))]),
          ]}
        />
      </div>
      <Choose search={search} name="by" label={t.stats.dimension} values={DIMENSIONS} texts={t.stats.dimensions} chosen={dimension} />
      <Choose search={search} name="count" label={t.stats.measure} values={MEASURES} texts={t.stats.measures} chosen={measure} />
      <section>
        <Bars label={`${t.stats.measures[measure]}: ${t.stats.dimensions[dimension]}`} bars={bars} />
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
