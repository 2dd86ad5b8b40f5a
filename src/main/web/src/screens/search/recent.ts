import type { Schema } from "../../api/client";

/** Something that was found before, to be found again without typing. */
export interface Recent {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

const most = 8;

/** The newest first, each thing once, not more than eight. */
export function remember(recent: readonly Recent[], { kind, id, name }: Recent): readonly Recent[] {
  return [{ kind, id, name }, ...recent.filter((each) => each.kind !== kind || each.id !== id)].slice(
    0,
    most,
  );
}

/** What was stored; nothing if it makes no sense. */
export function parseRecent(stored: string | null): readonly Recent[] {
  try {
    const value: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(value) ? value.filter(isRecent).slice(0, most) : [];
  } catch {
    return [];
  }
}

function isRecent(value: unknown): value is Recent {
  return (
    typeof value === "object" &&
    value !== null &&
    ["kind", "id", "name"].every((key) => typeof (value as Record<string, unknown>)[key] === "string")
  );
}

const place = "waymark.recent";

export function storedRecent(): readonly Recent[] {
  return parseRecent(localStorage.getItem(place));
}

export function storeRecent(hit: Pick<Schema["HitView"], "kind" | "id" | "name">): void {
  localStorage.setItem(place, JSON.stringify(remember(storedRecent(), hit)));
}
