import { useEffect, useEffectEvent, useState } from "react";
import { draftOf, heard, left, said, typed } from "./draft";

interface WordsInputProps {
  /** The words where they are kept. */
  readonly value: string;
  /** Told what was typed; never an input method's unfinished word. */
  readonly onWords: (words: string) => void;
  /** How long the typing must rest before it is told, in milliseconds. */
  readonly pause?: number;
  readonly maxLength: number;
  readonly className?: string;
  readonly placeholder?: string;
  readonly "aria-label"?: string;
}

/** A field for words that are kept in the address. The address hears of them late, so the field has a draft of its own. */
export function WordsInput({ value, onWords, pause = 0, ...looks }: WordsInputProps) {
  const [draft, setDraft] = useState(() => draftOf(value));
  if (value !== draft.heard) {
    setDraft(heard(draft, value));
  }
  const write = (text: string, composing: boolean) => {
    const next = typed(draft, text, composing);
    if (!composing && pause === 0) {
      tell(next);
    } else {
      setDraft(next);
    }
  };
  const tell = (now: typeof draft) => {
    setDraft(said(now));
    if (now.due) {
      onWords(now.text);
    }
  };
  const onPause = useEffectEvent(() => tell(draft));
  const { text, due, composing } = draft;
  useEffect(() => {
    if (!due || composing || pause === 0) {
      return;
    }
    const timer = setTimeout(() => onPause(), pause);
    return () => clearTimeout(timer);
  }, [text, due, composing, pause]);
  return (
    <input
      {...looks}
      type="search"
      value={text}
      onChange={({ target, nativeEvent }) =>
        write(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
      }
      onCompositionEnd={({ currentTarget }) => write(currentTarget.value, false)}
      onBlur={() => {
        tell(draft);
        setDraft(left);
      }}
    />
  );
}
