import { readList } from "../../app/address";

/** What the map's address says, beside the language. Every part may be missing. */
export interface MapAddress {
  /** The selected concept. */
  readonly at?: string;
  /** Topics, kinds, levels and tracks to show; lists with commas. */
  readonly topic?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly track?: string;
  /** Words in the names to show. */
  readonly q?: string;
  /** `state` colours by what the learner knows; by topic without it. */
  readonly colour?: "state";
  /** Where the camera is: x, y and ratio. */
  readonly view?: string;
}

const words = ["at", "topic", "kind", "level", "track", "q"] as const;

export function readMapAddress(search: Record<string, unknown>): MapAddress {
  const address: { -readonly [K in keyof MapAddress]: MapAddress[K] } = {};
  for (const key of words) {
    const value = search[key];
    if (typeof value === "string" && value !== "") {
      address[key] = value;
    }
  }
  if (search["colour"] === "state") {
    address.colour = "state";
  }
  if (typeof search["view"] === "string" && readCamera(search["view"]) !== null) {
    address.view = search["view"];
  }
  return address;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** The camera in the address; null if it says none that makes sense. */
export function readCamera(view: string | undefined): Camera | null {
  const parts = (view ?? "").split(",").map(Number);
  const [x, y, ratio] = parts;
  if (parts.length !== 3 || x === undefined || y === undefined || ratio === undefined) {
    return null;
  }
  const within = [x, y].every((each) => each >= -1 && each <= 2) && ratio >= 0.01 && ratio <= 4;
  return within ? { x, y, ratio } : null;
}

/** Short, and nothing at all for the camera that shows everything. */
export function writeCamera({ x, y, ratio }: Camera): string | undefined {
  const text = [x, y, ratio].map((each) => String(Number(each.toFixed(3)))).join(",");
  return text === "0.5,0.5,1" ? undefined : text;
}

/** The filters of an address as sets; an empty set lets everything through. */
export interface Filters {
  readonly topics: readonly string[];
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  readonly track: string | undefined;
  readonly q: string;
}

export function filtersOf(address: MapAddress): Filters {
  return {
    topics: readList(address.topic),
    kinds: readList(address.kind),
    levels: readList(address.level),
    track: address.track,
    q: address.q ?? "",
  };
}

export function isFiltered(filters: Filters): boolean {
  return (
    filters.topics.length + filters.kinds.length + filters.levels.length > 0 ||
    filters.track !== undefined ||
    filters.q.trim() !== ""
  );
}
