import type { QuestionFilter } from "../../api/queries";

/** What the address of the questions says; every value as text. */
export interface QuestionsAddress {
  readonly category?: string;
  readonly format?: string;
  readonly level?: string;
  readonly track?: string;
  readonly text?: string;
  readonly page?: string;
}

const keys = ["category", "format", "level", "track", "text"] as const;

export type FilterKey = (typeof keys)[number];

function number(value: unknown, least: number, most: number): string | undefined {
  return typeof value === "string" &&
    /^\d{1,4}$/.test(value) &&
    Number(value) >= least &&
    Number(value) <= most
    ? value
    : undefined;
}

/** Reads what can be read; a level or a page that is none is left out. */
export function readQuestionsAddress(search: Record<string, unknown>): QuestionsAddress {
  const found: Record<string, string> = {};
  for (const key of keys) {
    const value = key === "level" ? number(search[key], 1, 5) : search[key];
    if (typeof value === "string" && value.trim() !== "") {
      found[key] = value.slice(0, 200);
    }
  }
  const page = number(search["page"], 2, 9999);
  return page === undefined ? found : { ...found, page };
}

/** The address with another value of one filter, on the first page; an empty value takes the filter away. */
export function withFilter(address: QuestionsAddress, key: FilterKey, value: string): QuestionsAddress {
  return readQuestionsAddress({ ...address, [key]: value, page: undefined });
}

/** The same list on another page, from 1. */
export function withPage(address: QuestionsAddress, page: number): QuestionsAddress {
  return readQuestionsAddress({ ...address, page: String(page) });
}

/** The last page, from 1, if the one asked for lies beyond it. */
export function lastPageBefore(page: number, pages: number): number | undefined {
  return pages > 0 && page > pages ? pages : undefined;
}

export function isFiltered(address: QuestionsAddress): boolean {
  return keys.some((key) => address[key] !== undefined);
}

/** What to ask the API for. */
export function filterOf({ level, page, ...rest }: QuestionsAddress): QuestionFilter {
  return {
    ...rest,
    ...(level === undefined ? {} : { level: Number(level) }),
    page: page === undefined ? 0 : Number(page) - 1,
  };
}
