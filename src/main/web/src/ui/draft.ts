/** What is in a field whose words also live somewhere else, such as the address, which hears of them late. */
export interface Draft {
  readonly text: string;
  /** What was heard last from there. */
  readonly heard: string;
  /** What was said and has not come back yet, in order. */
  readonly said: readonly string[];
  /** Whether the text is still to be said. */
  readonly due: boolean;
  /** Whether an input method is in the middle of a word, which nobody else should hear of. */
  readonly composing: boolean;
}

export function draftOf(words: string): Draft {
  return { text: words, heard: words, said: [], due: false, composing: false };
}

export function typed(draft: Draft, text: string, composing: boolean): Draft {
  const last = draft.said.at(-1) ?? draft.heard;
  return { ...draft, text, composing, due: text !== last };
}

export function said(draft: Draft): Draft {
  return draft.due ? { ...draft, said: [...draft.said, draft.text], due: false } : draft;
}

/** What comes back as it was said, give or take spaces, changes nothing; anything else takes the field over. */
export function heard(draft: Draft, words: string): Draft {
  const echo = draft.said.findIndex((each) => each.trim() === words.trim());
  if (echo >= 0) {
    return { ...draft, heard: words, said: draft.said.slice(echo + 1) };
  }
  return draft.composing ? { ...draft, heard: words, said: [] } : draftOf(words);
}

/** The reader has left the field, so that what comes later is not only their own words. */
export function left(draft: Draft): Draft {
  return { ...draft, said: [], composing: false };
}
