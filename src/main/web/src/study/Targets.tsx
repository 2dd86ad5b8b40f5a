import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { nameOf, type TargetNames } from "./targetNames";
import { TargetPicker } from "./TargetPicker";
import "./targets.css";

interface TargetsProps {
  readonly targets: readonly string[];
  readonly names: TargetNames;
  readonly onChange: (targets: readonly string[]) => void;
}

/** What the reader prepares for, each thing with a button that takes it away, and a search for more. */
export function Targets({ targets, names, onChange }: TargetsProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const gone = useRef<number | null>(null);
  useEffect(() => {
    // The button that was pressed went with its target: the next one takes its place, or else the search.
    if (gone.current !== null && document.activeElement === document.body) {
      const buttons = place.current?.querySelectorAll<HTMLElement>(".target > button") ?? [];
      const next = buttons[Math.min(gone.current, buttons.length - 1)];
      (next ?? place.current?.querySelector("input"))?.focus();
      gone.current = null;
    }
  }, [targets]);
  return (
    <div ref={place} className="targets-setting">
      {targets.length > 0 && (
        <ul className="targets">
          {targets.map((target, index) => (
            <li key={target} className="target">
              <span>{nameOf(target, names)}</span>
              <button
                type="button"
                aria-label={t("path.remove", { name: nameOf(target, names) })}
                onClick={() => {
                  gone.current = index;
                  onChange(targets.filter((each) => each !== target));
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <TargetPicker onPick={(target) => onChange([...new Set([...targets, target])])} />
    </div>
  );
}
