import { useInterface } from "../language/context.ts";

/** A period with its counts, which stand on each other. */
export interface Column {
  key: string;
  label: string;
  /** Stands below the column, where there is room. */
  tick?: string;
  parts: { key: string; count: number }[];
}

/** Counts over time. A picture only: the same numbers are in a table beside it, or in the titles of the columns. */
export function Columns({ columns, label }: { columns: Column[]; label: string }) {
  const { number } = useInterface();
  const total = ({ parts }: Column) => parts.reduce((sum, { count }) => sum + count, 0);
  const most = Math.max(1, ...columns.map(total));
  return (
    <figure className="columns-chart" role="img" aria-label={label}>
      <div className="columns-plot">
        {columns.map((column) => (
          <div key={column.key} className="column" title={`${column.label}: ${number(total(column))}`}>
            {column.parts.map(({ key, count }, index) => (
              <span
                key={key}
                className={`column-part series-${index % 6}`}
                style={{ blockSize: `${(count / most) * 100}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <div className="columns-ticks">
        {columns.map(({ key, tick }, index) =>
          tick ? (
            <span key={key} style={{ insetInlineStart: `${(index / columns.length) * 100}%` }}>
              {tick}
            </span>
          ) : null,
        )}
      </div>
    </figure>
  );
}
