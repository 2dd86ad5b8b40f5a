import { isShown, type Shown } from "./topicTree";

/** What the address of "what I know" says. */
export interface KnownAddress {
  readonly show?: Shown;
  readonly text?: string;
}

export function readKnownAddress(search: Record<string, unknown>): KnownAddress {
  const { show, text } = search;
  return {
    ...(isShown(show) && show !== "all" ? { show } : {}),
    ...(typeof text === "string" && text.trim() !== "" ? { text: text.slice(0, 100) } : {}),
  };
}
