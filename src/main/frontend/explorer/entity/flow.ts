import { sankey, sankeyLinkHorizontal, type SankeyGraph } from "d3-sankey";
import type { EntityNameFragment } from "../generated.ts";
import type { Arrival } from "./arrivals.ts";

export interface FlowNode {
  id: string;
  /** Null if no article says where from or where to. */
  entity: EntityNameFragment | null;
  side: "from" | "here" | "to";
}

export interface FlowLink {
  people: string[];
}

export const linkPath = sankeyLinkHorizontal();

/** Lays out where people came from and went to; null if there is nothing to show. */
export function flowOf(here: EntityNameFragment, moves: Arrival[], width: number): SankeyGraph<FlowNode, FlowLink> | null {
  const nodes = new Map<string, FlowNode>([["here", { id: "here", entity: here, side: "here" }]]);
  const links = new Map<string, { source: string; target: string; value: number; people: string[] }>();
  for (const { kind, person, others } of moves) {
    const side = kind === "arrival" ? "from" : "to";
    for (const entity of others.length > 0 ? others : [null]) {
      const id = `${side}:${entity?.key ?? ""}`;
      nodes.set(id, { id, entity, side });
      const ends = side === "from" ? { source: id, target: "here" } : { source: "here", target: id };
      const link = links.get(id) ?? { ...ends, value: 0, people: [] };
      link.value += 1 / Math.max(1, others.length);
      if (person) link.people.push(person.name.value);
      links.set(id, link);
    }
  }
  if (links.size === 0) return null;
  const rows = Math.max(...["from", "to"].map((side) => [...nodes.values()].filter((node) => node.side === side).length));
  return sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.id)
    .nodeWidth(10)
    .nodePadding(26)
    .extent([
      [1, 16],
      [width - 1, 48 + rows * 58],
    ])({ nodes: [...nodes.values()], links: [...links.values()] });
}
