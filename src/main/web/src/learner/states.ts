/** What the learner said about a concept; concepts that nothing was said about are unknown. */
export type State = "known" | "learning";

const none: ReadonlyMap<string, State> = new Map();

/** The learner's states by concept id. */
export function useStates(): ReadonlyMap<string, State> {
  return none;
}
