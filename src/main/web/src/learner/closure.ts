import type { States } from "./outbox";

interface Drawn {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly (readonly number[])[];
}

/** What each concept needs directly, by the edges of the map (those that no longer path implies). */
export type Needs = ReadonlyMap<string, readonly string[]>;

export function needs(map: Drawn): Needs {
  const found = new Map<string, string[]>(map.nodes.map(({ id }) => [id, []]));
  for (const [from, to] of map.edges) {
    const concept = map.nodes[from ?? -1];
    const prerequisite = map.nodes[to ?? -1];
    if (concept !== undefined && prerequisite !== undefined) {
      found.get(concept.id)?.push(prerequisite.id);
    }
  }
  return found;
}

/** These and everything that they need. */
export function closure(of: Needs, starts: Iterable<string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...starts].filter((id) => of.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (!seen.has(id)) {
      seen.add(id);
      open.push(...(of.get(id) ?? []));
    }
  }
  return seen;
}

/** Whoever knows a concept knows what it needs. */
export function implied(of: Needs, states: States): ReadonlySet<string> {
  return closure(
    of,
    [...states].filter(([, state]) => state === "known").map(([id]) => id),
  );
}
