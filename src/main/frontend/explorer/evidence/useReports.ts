import { useState } from "react";
import { request } from "../api/client.ts";
import { MoreReports, type EvidenceEventFragment, type EvidenceReportFragment } from "../generated.ts";
import { useInterface } from "../language/context.ts";

/** The reports of the page, and those that the reader has asked for since. */
export function useReports({ key, reports }: EvidenceEventFragment) {
  const { language, calendar } = useInterface();
  const [later, setLater] = useState<{ nodes: EvidenceReportFragment[]; endCursor: string | null }>({
    nodes: [],
    endCursor: reports.pageInfo.endCursor,
  });
  const nodes = [...reports.nodes, ...later.nodes];
  const loadMore = async () => {
    const variables = { key, after: later.endCursor!, languages: [language, "en"], language, calendar };
    const next = (await request(MoreReports, variables)).data.event!.reports;
    setLater({ nodes: [...later.nodes, ...next.nodes], endCursor: next.pageInfo.endCursor });
  };
  return { nodes, hasMore: nodes.length < reports.totalCount, loadMore };
}
