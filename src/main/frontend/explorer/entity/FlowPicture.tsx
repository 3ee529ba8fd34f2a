import type { SankeyNode } from "d3-sankey";
import { useNarrow } from "../components/useNarrow.ts";
import type { EntityNameFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";
import type { Arrival } from "./arrivals.ts";
import { flowOf, linkPath, type FlowLink, type FlowNode } from "./flow.ts";

/** A picture of where people came from and went to; the timeline tells the same in words. In RTL it runs from the right. */
export function FlowPicture({ here, moves }: { here: EntityNameFragment; moves: Arrival[] }) {
  const { t, direction } = useInterface();
  const width = useNarrow() ? 360 : 900;
  const graph = flowOf(here, moves, width);
  if (!graph) return null;
  const height = Math.max(...graph.nodes.map((node) => node.y1 ?? 0)) + 24;
  const isMirrored = direction === "rtl";
  return (
    <section>
      <h2>{t.entity.flow}</h2>
      <svg className="flow" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t.entity.flow} direction="ltr">
        <g transform={isMirrored ? `translate(${width} 0) scale(-1 1)` : undefined}>
          {graph.links.map((link) => (
            <path
              key={link.index}
              className="flow-link"
              d={linkPath(link) ?? ""}
              strokeWidth={Math.max(2, link.width ?? 0)}
            >
              <title>{link.people.join(", ")}</title>
            </path>
          ))}
          {graph.nodes.map((node) => (
            <rect
              key={node.id}
              className={node.entity ? "flow-node" : "flow-node flow-unknown"}
              x={node.x0}
              y={node.y0}
              width={10}
              height={Math.max(2, (node.y1 ?? 0) - (node.y0 ?? 0))}
            />
          ))}
        </g>
        {graph.nodes.map((node) => (
          <FlowLabel
            key={node.id}
            node={node}
            x={isMirrored ? width - (node.x0 ?? 0) - 10 : (node.x0 ?? 0)}
            width={width}
          />
        ))}
      </svg>
    </section>
  );
}

/** Above its node, and within the picture. */
function FlowLabel({ node, x, width }: { node: SankeyNode<FlowNode, FlowLink>; x: number; width: number }) {
  const { t } = useInterface();
  const [at, anchor] = x < width / 3 ? [x, "start"] : x > (width * 2) / 3 ? [x + 10, "end"] : [x + 5, "middle"];
  return (
    <text x={at} y={(node.y0 ?? 0) - 5} textAnchor={anchor as "start"}>
      {node.entity ? node.entity.name.value : t.entity.unknown}
    </text>
  );
}
