/** What is known about the server from its answers: which graph it has, and whether it and its database answer. */
export interface ServerState {
  /** The revision that the page shows; null before the first answer. */
  readonly shown: string | null;
  /** The revision of the latest answer. */
  readonly latest: string | null;
  readonly reachable: boolean;
  readonly databaseReachable: boolean;
}

let state: ServerState = { shown: null, latest: null, reachable: true, databaseReachable: true };
const listeners = new Set<() => void>();

function set(next: Partial<ServerState>): void {
  const merged = { ...state, ...next };
  if (JSON.stringify(merged) !== JSON.stringify(state)) {
    state = merged;
    listeners.forEach((listener) => listener());
  }
}

/** The graph revision in an entity tag such as `W/"r1-23b04ec345c0.tnsqo0.en"`; null if there is none. */
export function revisionOf(etag: string | null): string | null {
  return /^W\/"(r\d+-[0-9a-f]+)\./.exec(etag ?? "")?.[1] ?? null;
}

export const server = {
  current: () => state,

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Takes note of an answer. */
  answered(etag: string | null): void {
    const revision = revisionOf(etag);
    set({
      reachable: true,
      ...(revision === null ? {} : { latest: revision, shown: state.shown ?? revision }),
    });
  },

  /** Takes note that nobody answered. */
  silent(): void {
    set({ reachable: false });
  },

  database(reachable: boolean): void {
    set({ databaseReachable: reachable });
  },

  /** The page asks for everything again: the next answer says what it shows from here on. */
  refreshed(): void {
    set({ shown: null });
  },
};

export function hasChanged(of: ServerState): boolean {
  return of.shown !== null && of.latest !== null && of.shown !== of.latest;
}
