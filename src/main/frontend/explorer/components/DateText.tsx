import type { DateFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

/** A date as the API writes it in the reader's language and calendar, or that none is given. */
export function DateText({ date }: { date: DateFragment | null }) {
  const { t } = useInterface();
  return date ? (
    <time className="date" title={date.edtf}>
      {date.formatted}
    </time>
  ) : (
    <span className="muted">{t.event.undated}</span>
  );
}
