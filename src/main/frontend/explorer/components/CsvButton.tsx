import { useInterface } from "../language/context.ts";

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

interface Props {
  name: string;
  /** Title of the table, for readers who hear the page. */
  of: string;
  rows: () => string[][];
}

/** Saves the rows as a CSV file that spreadsheets read as UTF-8. */
export function CsvButton({ name, of, rows }: Props) {
  const { t } = useInterface();
  const save = () => {
    const text = rows().map((row) => row.map(quoted).join(",")).join("\r\n");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
    link.download = `${name}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <button type="button" className="button button-quiet" aria-label={`${t.csv}: ${of}`} onClick={save}>
      {t.csv}
    </button>
  );
}
