import type { PlanQuestion } from "../../api/queries";
import { readList, writeList } from "../../app/address";
import type { PathAddress } from "../path/pathAddress";
import { readPathAddress } from "../path/pathAddress";

/**
 * What the address of a plan says, in the words of the API. With `until` there is a calendar, otherwise there are minutes.
 * Values stay as they were typed, so that the API can say what is wrong with them.
 */
export interface PlanAddress extends PathAddress {
  readonly minutes?: string;
  readonly from?: string;
  readonly until?: string;
  /** Seven numbers from Monday to Sunday. */
  readonly minutesPerDay?: string;
  readonly daysOff?: string;
  readonly newMinutesPerDay?: string;
  readonly retention?: string;
  readonly credit?: "by-key-point";
}

export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** Nine hours, a weekend's worth, until the reader says how many there are. */
export const usualMinutes = 540;
const usualWeek = "60,60,60,60,60,120,0";
const usualDays = 14;

const plain = [
  "minutes",
  "from",
  "until",
  "minutesPerDay",
  "daysOff",
  "newMinutesPerDay",
  "retention",
] as const;

export function readPlanAddress(search: Record<string, unknown>): PlanAddress {
  const words: Record<string, string> = {};
  for (const key of plain) {
    const value = search[key];
    if (typeof value === "string" && value !== "") {
      words[key] = value.slice(0, 4000);
    }
  }
  return {
    ...readPathAddress(search),
    ...words,
    ...(search["credit"] === "by-key-point" ? { credit: "by-key-point" } : {}),
  };
}

export function hasCalendar(address: PlanAddress): boolean {
  return address.until !== undefined;
}

/** The address with some values changed; an empty one is taken away. */
export function changed(address: PlanAddress, values: Record<string, string | undefined>): PlanAddress {
  const next: Record<string, unknown> = { ...address, ...values };
  return readPlanAddress(next);
}

/** The day so many days after one, both as 2026-03-02. Reckoned at noon UTC, where no clock is ever put forward. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The reader's own day as 2026-03-02. */
export function localDay(now: Date): string {
  const month = String(now.getMonth() + 1).padStart(2, "0");
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}

/** From hours to days, or back: what belongs to the other is left out. */
export function withHours(address: PlanAddress): PlanAddress {
  return changed(address, {
    from: undefined,
    until: undefined,
    minutesPerDay: undefined,
    daysOff: undefined,
    newMinutesPerDay: undefined,
    retention: undefined,
    minutes: String(usualMinutes),
  });
}

export function withDays(address: PlanAddress, today: string): PlanAddress {
  return changed(address, {
    minutes: undefined,
    from: today,
    until: daysAfter(today, usualDays),
    minutesPerDay: usualWeek,
  });
}

/** The minutes of each weekday; what is no number counts as 0. */
export function weekOf(address: PlanAddress): readonly number[] {
  const words = (address.minutesPerDay ?? "").split(",");
  return weekdays.map((_, day) => {
    const word = words.length === 1 ? words[0] : words[day];
    const minutes = Number(word);
    return Number.isFinite(minutes) ? minutes : 0;
  });
}

export function withWeekday(address: PlanAddress, day: number, minutes: number): PlanAddress {
  const week = weekOf(address).map((before, other) => (other === day ? minutes : before));
  return changed(address, { minutesPerDay: week.join(",") });
}

export function daysOffOf(address: PlanAddress): readonly string[] {
  return readList(address.daysOff);
}

export function withDayOff(address: PlanAddress, day: string, off: boolean): PlanAddress {
  const others = daysOffOf(address).filter((each) => each !== day);
  return changed(address, { daysOff: writeList(off ? [...others, day].sort() : others) });
}

/** What the API is asked: the same words, with the usual minutes if none were said. */
export function questionOf(address: PlanAddress, known: readonly string[]): PlanQuestion {
  const time = hasCalendar(address) || address.from !== undefined ? {} : { minutes: String(usualMinutes) };
  return { ...time, ...address, to: address.to ?? "", known: known.join(",") };
}
