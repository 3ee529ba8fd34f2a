import { Link } from "@tanstack/react-router";
import type { EntityNameFragment, EntityType } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import { Text } from "./Text.tsx";

const SECTIONS: Record<EntityType, string> = {
  PERSON: "people",
  ORGANIZATION: "organizations",
  PRODUCT: "products",
  FACILITY: "facilities",
};

export const entityAddress = ({ type, key }: Pick<EntityNameFragment, "type" | "key">) => `/${SECTIONS[type]}/${key}`;

/** The shape of a type: people are round. */
export function Glyph({ type }: { type: EntityType }) {
  const { labels } = useInterface();
  return <span className={`glyph glyph-${type.toLowerCase()}`} role="img" aria-label={labels.entityType[type]} />;
}

export function EntityLink({ entity }: { entity: EntityNameFragment }) {
  return (
    <Link to={entityAddress(entity)} className="entity">
      <Glyph type={entity.type} />
      <Text of={entity.name} />
    </Link>
  );
}
