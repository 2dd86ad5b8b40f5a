/** What was typed after the search was asked for and before its field was there. */
export interface Early {
  readonly words: string;
  readonly entered: boolean;
}

type Key = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

export const nothingEarly: Early = { words: "", entered: false };

/** With one key more; null for a key that does not write. What is typed after Enter comes too late. */
export function withKey(early: Early, { key, ctrlKey, metaKey, altKey }: Key): Early | null {
  if (ctrlKey || metaKey || altKey) {
    return null;
  }
  if (key === "Enter") {
    return { ...early, entered: early.words.trim() !== "" };
  }
  if (key === "Backspace") {
    return early.entered ? early : { ...early, words: early.words.replace(/.$/u, "") };
  }
  if (!/^.$/u.test(key)) {
    return null;
  }
  return early.entered ? early : { ...early, words: early.words + key };
}

/** Keeps what is typed until somebody takes it. */
export class EarlyKeys {
  private early = nothingEarly;
  private unhear: (() => void) | null = null;

  listen(cancel: () => void): () => void {
    const hear = (event: KeyboardEvent) => {
      const next = withKey(this.early, event);
      if (next !== null) {
        this.early = next;
      } else if (event.key === "Escape") {
        cancel();
      } else {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    };
    this.stop();
    addEventListener("keydown", hear, true);
    this.unhear = () => removeEventListener("keydown", hear, true);
    return () => this.stop();
  }

  take(): Early {
    const { early } = this;
    this.stop();
    return early;
  }

  private stop(): void {
    this.unhear?.();
    this.unhear = null;
    this.early = nothingEarly;
  }
}
