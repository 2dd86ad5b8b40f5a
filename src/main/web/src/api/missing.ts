import { ApiError } from "./problem";

const kinds = ["concept", "question", "track", "source"] as const;

export type MissingKind = (typeof kinds)[number];

/** What the API does not have, and what was perhaps meant. */
export interface Missing {
  readonly kind: MissingKind;
  readonly suggestions: readonly string[];
}

export function isNotFound(error: Error | null): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** The thing that an address names and the API does not have; null for any other failure. */
export function missingOf(error: Error): Missing | null {
  if (!(error instanceof ApiError) || error.status !== 404) {
    return null;
  }
  const kind = kinds.find((each) => error.problem.rule === `unknown-${each}`);
  return kind === undefined ? null : { kind, suggestions: error.problem.suggestions ?? [] };
}
