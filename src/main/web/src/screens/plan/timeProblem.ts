import { ApiError, type Problem } from "../../api/problem";

/** The words of the API about time, and where the page has their labels. */
export const timeLabels = {
  minutes: "plan.hours",
  from: "plan.from",
  until: "plan.until",
  minutesPerDay: "plan.perDay",
  daysOff: "plan.daysOff",
  newMinutesPerDay: "plan.newPerDay",
  retention: "plan.retention",
} as const;

export type TimeField = keyof typeof timeLabels;

export interface TimeProblem extends Problem {
  readonly field: TimeField;
}

function isTimeField(field: string | undefined): field is TimeField {
  return field !== undefined && Object.hasOwn(timeLabels, field);
}

/** What the API says is wrong with the time, if that is what is wrong. */
export function timeProblemOf(error: Error | null): TimeProblem | null {
  if (!(error instanceof ApiError)) {
    return null;
  }
  const { field } = error.problem;
  return isTimeField(field) ? { ...error.problem, field } : null;
}

/** A text in which the quoted words of the API are replaced by the labels of their fields. */
export function withLabels(text: string, label: (field: TimeField) => string): string {
  return text.replace(/(["「])(\w+)(["」])/g, (quoted, open: string, word: string, close: string) =>
    isTimeField(word) ? open + label(word) + close : quoted,
  );
}
