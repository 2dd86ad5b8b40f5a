import type { Schema } from "../../api/client";

export type MapView = Schema["MapView"];
export type MapNode = Schema["MapNode"];

/** The map as facts: what is there and how it hangs together. Nothing in it depends on what is selected or how it looks. */
export interface Facts {
  readonly nodes: readonly MapNode[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** The direct prerequisites of each node, as drawn. */
  readonly below: readonly (readonly number[])[];
  /** The nodes that each node is a direct prerequisite of, as drawn. */
  readonly above: readonly (readonly number[])[];
  /** From concept to prerequisite. */
  readonly edges: readonly (readonly [number, number])[];
  /** The topmost topic of each topic, 0 for the first. */
  readonly groupOf: ReadonlyMap<string, number>;
  /** The topmost topics, in order. */
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly topicNames: ReadonlyMap<string, string>;
  readonly mostUnlocks: number;
  readonly view: MapView;
}

export function factsOf(view: MapView): Facts {
  const below: number[][] = view.nodes.map(() => []);
  const above: number[][] = view.nodes.map(() => []);
  const edges: [number, number][] = [];
  for (const [concept, prerequisite] of view.edges) {
    if (concept !== undefined && prerequisite !== undefined) {
      below[concept]?.push(prerequisite);
      above[prerequisite]?.push(concept);
      edges.push([concept, prerequisite]);
    }
  }
  const parentOf = new Map(view.topics.map((topic) => [topic.id, topic.parent ?? null]));
  const groups = view.topics.filter((topic) => (topic.parent ?? null) === null);
  const groupIndex = new Map(groups.map((group, index) => [group.id, index]));
  const groupOf = new Map<string, number>();
  for (const { id } of view.topics) {
    let top = id;
    const path = new Set<string>();
    for (let up = parentOf.get(id) ?? null; up !== null && !path.has(up); up = parentOf.get(up) ?? null) {
      path.add(up);
      top = up;
    }
    groupOf.set(id, groupIndex.get(top) ?? 0);
  }
  return {
    nodes: view.nodes,
    indexOf: new Map(view.nodes.map((node, index) => [node.id, index])),
    below,
    above,
    edges,
    groupOf,
    groups,
    topicNames: new Map(view.topics.map((topic) => [topic.id, topic.name])),
    mostUnlocks: view.nodes.reduce((most, node) => Math.max(most, node.unlocks), 1),
    view,
  };
}

/** Everything that can be reached from a node along these edges, without the node itself. */
export function reach(next: readonly (readonly number[])[], start: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const open = [...(next[start] ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at !== start && !seen.has(at)) {
      seen.add(at);
      open.push(...(next[at] ?? []));
    }
  }
  return seen;
}

/** What a node rests on, and what rests on it. */
export interface Cones {
  readonly centre: number;
  readonly below: ReadonlySet<number>;
  readonly above: ReadonlySet<number>;
}

export function conesOf(facts: Facts, id: string | undefined): Cones | null {
  const centre = id === undefined ? undefined : facts.indexOf.get(id);
  return centre === undefined
    ? null
    : { centre, below: reach(facts.below, centre), above: reach(facts.above, centre) };
}
