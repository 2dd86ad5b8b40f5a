import type { States } from "../../learner/outbox";

interface Topic {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
}

interface Concept {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly level: number;
}

/** A topic with its own concepts and the topics below it. */
export interface Branch {
  readonly id: string;
  readonly name: string;
  readonly concepts: readonly Concept[];
  readonly children: readonly Branch[];
  /** All concepts of the branch, with those of the topics below; not cut by a filter. */
  readonly all: readonly string[];
}

export type Shown = "all" | "known" | "learning" | "open";

export function isShown(value: unknown): value is Shown {
  return value === "all" || value === "known" || value === "learning" || value === "open";
}

/** Letters of one case and width, so that what is typed finds what is meant. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

export interface Choice {
  readonly words: string;
  readonly shown: Shown;
  readonly states: States;
}

function fits(concept: Concept, { words, shown, states }: Choice): boolean {
  const state = states.get(concept.id) ?? "unknown";
  return (
    (shown === "all" || (shown === "open" ? state === "unknown" : state === shown)) &&
    (plain(concept.name).includes(plain(words.trim())) || concept.id.includes(plain(words.trim())))
  );
}

/** The topics as a tree, in the order given, with the concepts that fit by level and name; branches without any are left out. */
export function tree(
  topics: readonly Topic[],
  concepts: readonly Concept[],
  choice: Choice,
): readonly Branch[] {
  const ids = new Set(topics.map(({ id }) => id));
  const branches = (parent: string | undefined): readonly Branch[] =>
    topics
      .filter(
        (topic) =>
          (topic.parent !== undefined && ids.has(topic.parent) ? topic.parent : undefined) === parent,
      )
      .map(({ id, name }) => {
        const children = branches(id);
        const own = concepts.filter(({ topic }) => topic === id);
        return {
          id,
          name,
          children: children.filter((child) => child.concepts.length > 0 || child.children.length > 0),
          concepts: own
            .filter((concept) => fits(concept, choice))
            .sort((one, other) => one.level - other.level || one.name.localeCompare(other.name)),
          all: [...own.map((concept) => concept.id), ...children.flatMap((child) => child.all)],
        };
      });
  return branches(undefined).filter(({ concepts: own, children }) => own.length > 0 || children.length > 0);
}

/** How many of these are known. */
export function knownOf(ids: readonly string[], states: States): number {
  return ids.filter((id) => states.get(id) === "known").length;
}
