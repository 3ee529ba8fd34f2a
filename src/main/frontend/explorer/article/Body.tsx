import { Link } from "@tanstack/react-router";
import { entityAddress } from "../components/EntityLink.tsx";
import type { EntityNameFragment, FullArticleFragment, TextFragment } from "../generated.ts";

/** The text of an article, with the names of known entities highlighted. */
export function Body({ body, mentions }: { body: TextFragment; mentions: FullArticleFragment["mentions"]["nodes"] }) {
  const entities = new Map<string, EntityNameFragment>();
  for (const { surfaceForm, entity } of mentions) if (entity) entities.set(surfaceForm.value, entity);
  const paragraphs = body.value.split(/\n+/).filter((paragraph) => paragraph.trim());
  return (
    <div className="body theirs" lang={body.language} dir={body.direction.toLowerCase()}>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          {partsOf(paragraph, entities).map((part, position) => {
            const entity = entities.get(part);
            return entity ? (
              <Link key={position} to={entityAddress(entity)} className="mention">
                {part}
              </Link>
            ) : (
              part
            );
          })}
        </p>
      ))}
    </div>
  );
}

/** Splits the text at the names, which are whole words; a longer name goes before one that it contains. */
function partsOf(text: string, entities: Map<string, unknown>): string[] {
  if (entities.size === 0) return [text];
  const names = [...entities.keys()].sort((a, b) => b.length - a.length).map(escaped);
  return text.split(new RegExp(`(?<!${LETTER})(${names.join("|")})(?!${LETTER})`, "u"));
}

const LETTER = "[\\p{L}\\p{M}\\p{N}]";
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
