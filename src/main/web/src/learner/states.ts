import { useQuery } from "@tanstack/react-query";
import { useMemo, useSyncExternalStore } from "react";
import { mapQuery } from "../api/queries";
import { useLanguage } from "../app/useLanguage";
import { implied, needs } from "./closure";
import { learnerQuery, outbox } from "./learner";
import { overlay, type Familiarity, type States } from "./outbox";

/** What the map paints. */
export type State = "known" | "learning";

const nothing: States = new Map();

/** What the reader said about concepts, with what is not saved yet. */
export function useSaid(): { readonly states: States; readonly ready: boolean } {
  const { data, isError } = useQuery(learnerQuery);
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.current);
  const saved = useMemo(
    () =>
      data === undefined
        ? nothing
        : new Map(data.states.map(({ concept, state }) => [concept, state as Familiarity])),
    [data],
  );
  const states = useMemo(() => overlay(saved, waiting), [saved, waiting]);
  return { states, ready: data !== undefined || isError };
}

/** The concepts that are known or being learned. */
export function useStates(): ReadonlyMap<string, State> {
  const { states } = useSaid();
  return useMemo(() => {
    const some = new Map<string, State>();
    states.forEach((state, concept) => {
      if (state !== "unknown") {
        some.set(concept, state);
      }
    });
    return some;
  }, [states]);
}

/** What is known by saying so or because something known needs it; empty until the map is there. */
export function useImplied(): ReadonlySet<string> {
  const { data: map } = useQuery(mapQuery(useLanguage()));
  const { states } = useSaid();
  return useMemo(() => (map === undefined ? new Set<string>() : implied(needs(map), states)), [map, states]);
}
