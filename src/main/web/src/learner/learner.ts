import { queryOptions } from "@tanstack/react-query";
import i18next from "i18next";
import { answer, api, type Schema } from "../api/client";
import { ApiError, Unreachable } from "../api/problem";
import { queries } from "../api/queries";
import { dismissUndo, toast } from "../ui/toast";
import { applied, readWaiting, writeWaiting, type Marking, type Waiting } from "./outbox";

/** What the local learner said; asked again when the reader comes back, because other pages write, too. */
export const learnerQuery = queryOptions({
  queryKey: ["learner"],
  queryFn: ({ signal }) => answer(api.GET("/api/learner", { signal })),
  staleTime: 5_000,
  refetchOnWindowFocus: true,
});

export const changesQuery = queryOptions({
  queryKey: ["learner", "changes"],
  queryFn: ({ signal }) =>
    answer(api.GET("/api/learner/changes", { headers: { "Accept-Language": i18next.language }, signal })),
  staleTime: 0,
});

const stored = "waymark.unsaved";
const retryEvery = 4_000;

let waiting: readonly Waiting[] = readWaiting(localStorage.getItem(stored));
let next = 1;
let sending = false;
let blocked = false;
const listeners = new Set<() => void>();

function set(now: readonly Waiting[]): void {
  waiting = now;
  if (now.length === 0) {
    localStorage.removeItem(stored);
  } else {
    localStorage.setItem(stored, writeWaiting(now));
  }
  listeners.forEach((listener) => listener());
}

function withoutDatabase(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ApiError && error.status === 503);
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Takes over what a write answered. */
export function take(view: Schema["WriteView"]): void {
  queries.setQueryData(learnerQuery.queryKey, (before) =>
    before === undefined
      ? before
      : {
          ...before,
          version: view.version,
          counts: view.counts,
          states: [...applied(before.states, view.change?.entries ?? [])],
        },
  );
  void queries.invalidateQueries({ queryKey: learnerQuery.queryKey });
}

async function send(first: Waiting): Promise<void> {
  try {
    const view = await answer(
      api.PATCH("/api/learner", {
        body: { changes: [{ ...first.marking, concepts: [...first.marking.concepts] }] },
        headers: { "Accept-Language": i18next.language },
      }),
    );
    blocked = false;
    take(view);
    set(waiting.filter(({ id }) => id !== first.id));
    if (view.change !== undefined) {
      const { number, entries } = view.change;
      const [only] = entries;
      const state = i18next.t(`terms.state.${first.marking.state}`);
      const text =
        only !== undefined && entries.length === 1
          ? i18next.t("learner.markedOne", { name: only.name, state })
          : i18next.t("learner.marked", { count: entries.length, state });
      toast(text, { label: i18next.t("learner.undo"), run: () => void undo(number), undoes: number });
    }
  } catch (error) {
    if (withoutDatabase(error)) {
      blocked = true;
      set(waiting);
      setTimeout(flush, retryEvery);
      throw error;
    }
    set(waiting.filter(({ id }) => id !== first.id));
    toast(reason(error));
  }
}

/** Saves what waits, in order; what the database does not take stays and is tried again. */
export function flush(): void {
  const [first] = waiting;
  if (sending || first === undefined) {
    return;
  }
  sending = true;
  send(first).then(
    () => {
      sending = false;
      flush();
    },
    () => {
      sending = false;
    },
  );
}

/** Says something about concepts: shown at once, saved as soon as the database takes it. */
export function mark(marking: Marking): void {
  if (marking.concepts.length > 0) {
    set([...waiting, { id: next++, marking }]);
    flush();
  }
}

/** Forgets what has not been saved. */
export function dropUnsaved(): void {
  blocked = false;
  set([]);
}

/** Takes a change back, the last one if none is named; says so, or why not. */
export async function undo(change?: number): Promise<void> {
  try {
    const view = await answer(
      api.POST("/api/learner/undo", {
        params: { query: change === undefined ? {} : { change: String(change) } },
        headers: { "Accept-Language": i18next.language },
      }),
    );
    take(view);
    toast(
      view.change === undefined
        ? i18next.t("learner.nothingUndone")
        : i18next.t("learner.undone", { count: view.change.entries.length }),
    );
    // Only the list of changes says which one was the last.
    const changes = await queries.query(changesQuery).catch(() => []);
    dismissUndo(new Set(changes.filter(({ undone }) => undone).map(({ number }) => number)));
  } catch (error) {
    toast(reason(error));
  }
}

const none: readonly Waiting[] = [];

export const outbox = {
  current: () => waiting,
  /** What waits because the database does not take it; not what is just on its way. */
  blocked: () => (blocked ? waiting : none),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

flush();
