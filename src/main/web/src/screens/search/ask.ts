const asked = new EventTarget();

/** Opens the search from anywhere on the page. */
export function askSearch(): void {
  asked.dispatchEvent(new Event("asked"));
}

export function onSearchAsked(listener: () => void): () => void {
  asked.addEventListener("asked", listener);
  return () => asked.removeEventListener("asked", listener);
}
