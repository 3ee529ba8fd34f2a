import type { TextFragment } from "../generated.ts";

/** A text in its own language and direction. */
export function Text({ of: text }: { of: TextFragment }) {
  return (
    <bdi lang={text.language} dir={text.direction.toLowerCase()}>
      {text.value}
    </bdi>
  );
}

/** Words of an article: in serif, so that nobody takes them for Khabar's. */
export function Words({ of: text }: { of: TextFragment }) {
  return (
    <q className="theirs" lang={text.language} dir={text.direction.toLowerCase()}>
      {text.value}
    </q>
  );
}
