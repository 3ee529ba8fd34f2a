import { useNavigate } from "@tanstack/react-router";
import { Bars } from "../components/Bars.tsx";
import { Columns } from "../components/Columns.tsx";
import { CsvButton } from "../components/CsvButton.tsx";
import type { StatisticsQuery } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import type { Search } from "../language/settings.ts";
import { useTitle } from "../layout/useTitle.ts";
import type { PageProps } from "../routing/page.tsx";
import { choiceOf, SUBJECTS } from "../stats/dimensions.ts";
import { columnsOf, unitOf } from "../stats/periods.ts";
import { barOf, countOf, rowsOf } from "../stats/rows.tsx";

export default function StatsPage({ data, search }: PageProps<StatisticsQuery>) {
  const shown = useInterface();
  const { t, number } = shown;
  const choice = choiceOf(search);
  const { subject, dimension, measure } = choice;
  const unit = unitOf(dimension);
  const all = rowsOf(data, choice);
  const rows = unit ? all.filter(({ period }) => period) : all;
  const undated = unit && all.find(({ period }) => !period);
  useTitle(t.stats.title);
  const bars = rows.map((row) => barOf(row, choice, shown));
  const label = `${t.stats.measures[measure]}: ${t.stats.dimensions[dimension]}`;
  const counts = rows.map((row) => ({ period: row.period ?? "", parts: [{ key: "", count: countOf(row, measure) }] }));
  const columns = unit ? columnsOf(unit, counts, shown) : [];
  const total = (data.eventStats ?? data.articleStats)?.totalCount ?? 0;
  return (
    <>
      <div className="page-head section-head">
        <h1>{t.stats.title}</h1>
        <CsvButton
          name={`${subject}-by-${dimension}`.toLowerCase().replaceAll("_", "-")}
          of={label}
          rows={() => [
            [dimension, measure],
            ...rows.map((row, index) => [bars[index].key, String(countOf(row, measure))]),
            ...(undated ? [["", String(countOf(undated, measure))]] : []),
          ]}
        />
      </div>
      <Choose search={search} name="of" label={t.stats.subject} values={SUBJECTS} texts={t.stats.measures} chosen={subject} />
      <Choose search={search} name="by" label={t.stats.dimension} values={choice.dimensions} texts={t.stats.dimensions} chosen={dimension} />
      <Choose search={search} name="count" label={t.stats.measure} values={choice.measures} texts={t.stats.measures} chosen={measure} />
      <section>
        {columns.length > 0 && <Columns label={label} columns={columns} />}
        <Bars label={label} bars={bars} />
        {undated && (
          <p className="muted">
            {t.stats.undated}: {number(countOf(undated, measure))}
          </p>
        )}
        {total > all.length && <p className="muted">{t.stats.more(number(all.length), number(total))}</p>}
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
