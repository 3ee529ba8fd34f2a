import { pick, useGraphiQL } from "@graphiql/react";
import { useMeasurement } from "./measurements.js";

const count = (number) => number.toLocaleString("en");

/** What the response took and cost, above it: in the response itself, the cost comes last. */
export function ResponseStatus() {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const measurement = useMeasurement(tabs[activeTabIndex].id);
  return (
    <div className="khabar-status" role="status">
      {measurement ? <Measurement {...measurement} /> : "Ctrl+Enter runs the query"}
    </div>
  );
}

function Measurement({ milliseconds, cost, errors }) {
  return (
    <>
      {errors > 0 && <strong>{errors === 1 ? "1 error" : `${count(errors)} errors`}</strong>}
      <span>{count(Math.round(milliseconds))} ms</span>
      {cost && (
        <span title="Nodes requested: page sizes, multiplied along nested lists">
          {count(cost.nodesRequested)} of {count(cost.nodeLimit)} nodes
        </span>
      )}
    </>
  );
}
