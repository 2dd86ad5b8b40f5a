/** What the map's address says. */
export interface MapAddress {
  readonly at?: string;
}

export function readMapAddress(search: Record<string, unknown>): MapAddress {
  return typeof search["at"] === "string" ? { at: search["at"] } : {};
}
