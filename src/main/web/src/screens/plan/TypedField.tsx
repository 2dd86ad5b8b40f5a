import { useEffect, useId, useState, type ComponentProps } from "react";
import { shownText, type Draft, type Read } from "./draft";

interface TypedFieldProps extends Pick<
  ComponentProps<"input">,
  "type" | "min" | "max" | "step" | "placeholder" | "className"
> {
  readonly label: string;
  /** What the address says. */
  readonly value: string;
  /** How that is written here; as it is if nothing is said. */
  readonly text?: string;
  readonly read: Read;
  /** What to type instead of something that cannot be read. */
  readonly hint: string;
  /** The id of the text that says what is wrong with the value, if anything is. */
  readonly problem?: string | undefined;
  /** Milliseconds to wait for the rest of what is being typed. */
  readonly pause?: number;
  readonly onChange: (value: string) => void;
}

/** A field whose text is the reader's own while it is typed; what it means goes out once it means something. */
export function TypedField({
  label,
  value,
  text = value,
  read,
  hint,
  problem,
  pause = 0,
  onChange,
  className = "",
  ...input
}: TypedFieldProps) {
  const hintId = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [left, setLeft] = useState(true);
  const shown = shownText(draft, value, text, read);
  const unread = left && draft !== null && shown === draft.text && read(shown) === undefined;
  const send = (typed: string, plausibleOnly: boolean) => {
    const reading = read(typed);
    if (reading !== undefined && reading.value !== value && (reading.plausible || !plausibleOnly)) {
      onChange(reading.value);
    }
  };
  const waiting = pause > 0 && !left && draft !== null ? draft.text : undefined;
  useEffect(() => {
    if (waiting === undefined) {
      return;
    }
    const timer = setTimeout(() => send(waiting, true), pause);
    return () => clearTimeout(timer);
  });
  const leave = () => {
    setLeft(true);
    if (draft !== null && shown === draft.text) {
      send(shown, false);
    }
  };
  const described = [problem, unread ? hintId : undefined].filter((id) => id !== undefined);
  return (
    <div className={`field ${className}`}>
      <label className="field-label">
        <span>{label}</span>
        <input
          {...input}
          value={shown}
          aria-invalid={described.length > 0}
          aria-describedby={described.length > 0 ? described.join(" ") : undefined}
          onChange={({ target }) => {
            setLeft(false);
            setDraft({ text: target.value, over: value });
            if (pause === 0) {
              send(target.value, true);
            }
          }}
          onBlur={leave}
          onKeyDown={({ key }) => {
            if (key === "Enter") {
              leave();
            }
          }}
        />
      </label>
      {unread && (
        <p id={hintId} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
