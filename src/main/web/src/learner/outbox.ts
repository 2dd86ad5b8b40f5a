/** How well someone says that they know a concept. */
export type Familiarity = "unknown" | "learning" | "known";

export type States = ReadonlyMap<string, Familiarity>;

/** Something to say about some concepts at once. */
export interface Marking {
  readonly state: Familiarity;
  readonly concepts: readonly string[];
  /** Whether everything that they need is known, too; only with `known`. */
  readonly withPrerequisites?: boolean;
}

/** A marking that the database has not confirmed. */
export interface Waiting {
  readonly id: number;
  readonly marking: Marking;
}

/** The states as they will be when everything that waits is saved. */
export function overlay(saved: States, waiting: readonly Waiting[]): States {
  if (waiting.length === 0) {
    return saved;
  }
  const states = new Map(saved);
  for (const { marking } of waiting) {
    for (const concept of marking.concepts) {
      states.set(concept, marking.state);
    }
  }
  return states;
}

/** One concept of an answer: its state after a change; none where nothing is said any more. */
export interface Changed {
  readonly concept: string;
  readonly after?: { readonly state: string; readonly since: string };
}

export interface Said {
  readonly concept: string;
  readonly state: string;
  readonly since: string;
  readonly inGraph: boolean;
}

/** What was said, after a change of some of it; sorted by concept as the API does. */
export function applied(said: readonly Said[], changed: readonly Changed[]): readonly Said[] {
  const byConcept = new Map(said.map((each) => [each.concept, each]));
  for (const { concept, after } of changed) {
    if (after === undefined) {
      byConcept.delete(concept);
    } else {
      byConcept.set(concept, { concept, ...after, inGraph: byConcept.get(concept)?.inGraph ?? true });
    }
  }
  return [...byConcept.values()].sort((one, other) => (one.concept < other.concept ? -1 : 1));
}

function isMarking(value: unknown): value is Marking {
  const marking = value as Partial<Marking> | null;
  return (
    typeof marking === "object" &&
    marking !== null &&
    ["unknown", "learning", "known"].includes(String(marking.state)) &&
    Array.isArray(marking.concepts) &&
    marking.concepts.every((concept) => typeof concept === "string")
  );
}

/** What an earlier page left unsaved; nothing if it cannot be read. */
export function readWaiting(stored: string | null): readonly Waiting[] {
  try {
    const values: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(values)
      ? values.filter(isMarking).map((marking, id) => ({ id: -1 - id, marking }))
      : [];
  } catch {
    return [];
  }
}

export function writeWaiting(waiting: readonly Waiting[]): string {
  return JSON.stringify(waiting.map(({ marking }) => marking));
}
