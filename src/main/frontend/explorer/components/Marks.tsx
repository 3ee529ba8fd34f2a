import type { DisputeKind } from "../generated.ts";
import { useInterface } from "../language/context.ts";

/** Shows a dispute as a dispute. */
export function DisputeMark({ kind, long = false }: { kind: DisputeKind; long?: boolean }) {
  const { t } = useInterface();
  return (
    <span className={`mark mark-${kind.toLowerCase().replace("_", "-")}`}>
      {(long ? t.disputes.kinds : t.disputes.short)[kind]}
    </span>
  );
}

/** The languages of articles, by their codes; a reader hears their names. */
export function LanguageMarks({ languages }: { languages: string[] }) {
  const { languageName } = useInterface();
  return (
    <span className="languages">
      {languages.map((tag) => (
        <abbr key={tag} title={languageName(tag)} className="mark mark-language">
          {languageName(tag)}
        </abbr>
      ))}
    </span>
  );
}

/** The gravest dispute of an event, if there is any. */
export function gravest(disputes: { kind: DisputeKind }[]): DisputeKind | undefined {
  return disputes.find(({ kind }) => kind === "CONFLICT")?.kind ?? disputes[0]?.kind;
}
