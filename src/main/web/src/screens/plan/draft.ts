/** What a text in a field means, in the words of the address. */
export interface Reading {
  readonly value: string;
  /** Whether to take it before the field is left: 0 hours may still become 0.5. */
  readonly plausible: boolean;
}

export type Read = (text: string) => Reading | undefined;

/** A text as somebody types it, and the value it was typed over. */
export interface Draft {
  readonly text: string;
  readonly over: string;
}

/** What the field shows: the draft, until the value changes to something that the draft does not mean. */
export function shownText(draft: Draft | null, value: string, text: string, read: Read): string {
  const stands = draft !== null && (draft.over === value || read(draft.text)?.value === value);
  return stands ? draft.text : text;
}

function readNumber(text: string, factor: number, least: number, most: number): Reading | undefined {
  const value = Math.round(Number(text) * factor);
  return text.trim() === "" || !Number.isFinite(value)
    ? undefined
    : { value: String(value), plausible: value >= least && value <= most };
}

/** Minutes of a text such as 1.5 hours. */
export function readHours(text: string): Reading | undefined {
  return readNumber(text, 60, 1, 60_000);
}

/** Hours as they are typed, with no more than two decimals; nothing for what is no number. */
export function hoursText(minutes: string): string {
  const hours = Math.round((Number(minutes) / 60) * 100) / 100;
  return Number.isFinite(hours) ? String(hours) : "";
}

export function readMinutesOfDay(text: string): Reading | undefined {
  return readNumber(text, 1, 0, 960);
}

/** At least a minute, or nothing for no limit. */
export function readLimit(text: string): Reading | undefined {
  return text === "" ? { value: "", plausible: true } : readNumber(text, 1, 1, 960);
}

/** A whole day such as 2026-03-02; the year 20 is one that is still being typed. */
export function readDay(text: string): Reading | undefined {
  return /^[2-9]\d{3}-\d\d-\d\d$/.test(text) ? { value: text, plausible: true } : undefined;
}
