import type { Facts } from "./facts";
import { isFiltered, type Filters } from "./mapAddress";

/** All topics at or below the named ones. */
function withDescendants(facts: Facts, topics: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(topics);
  // Parents come before their children.
  for (const { id, parent } of facts.view.topics) {
    if (parent !== undefined && wanted.has(parent)) {
      wanted.add(id);
    }
  }
  return wanted;
}

/**
 * The nodes that the filters let through; null if there is no filter. Words of different filters all must hold, values of
 * one filter are alternatives.
 *
 * @param ofTrack the concepts that the chosen track needs; null while they are not known, which lets everything through
 */
export function matching(
  facts: Facts,
  filters: Filters,
  ofTrack: ReadonlySet<string> | null,
): ReadonlySet<number> | null {
  if (!isFiltered(filters)) {
    return null;
  }
  const topics = withDescendants(facts, filters.topics);
  const words = filters.q.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = new Set<number>();
  facts.nodes.forEach((node, index) => {
    const text = `${node.name} ${node.id}`.toLowerCase();
    if (
      (filters.topics.length === 0 || topics.has(node.topic)) &&
      (filters.kinds.length === 0 || filters.kinds.includes(node.kind)) &&
      (filters.levels.length === 0 || filters.levels.includes(String(node.level))) &&
      (filters.track === undefined || ofTrack === null || ofTrack.has(node.id)) &&
      words.every((word) => text.includes(word))
    ) {
      matches.add(index);
    }
  });
  return matches;
}
