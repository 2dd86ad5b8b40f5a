/**
 * The part of the address after the question mark, as plain words: `?lang=en&topic=attention,agents`. Commas, slashes and
 * colons stay readable. Lists are read and written by each screen; here every value is a string.
 */
export function readAddress(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function writeAddress(values: Record<string, unknown>): string {
  const words = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === "string" || typeof value === "number") {
      words.set(key, String(value));
    }
  }
  const text = words.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/");
  return text === "" ? "" : `?${text}`;
}

/** The words of a list in the address, without empty ones and repetitions. */
export function readList(value: unknown): readonly string[] {
  return typeof value === "string" ? [...new Set(value.split(",").filter((word) => word !== ""))] : [];
}

/** A list for the address; nothing at all for the empty one. */
export function writeList(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join(",");
}
