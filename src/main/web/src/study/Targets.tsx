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
  return (
    <>
      {targets.length > 0 && (
        <ul className="targets">
          {targets.map((target) => (
            <li key={target} className="target">
              <span>{nameOf(target, names)}</span>
              <button
                type="button"
                aria-label={t("path.remove", { name: nameOf(target, names) })}
                onClick={() => onChange(targets.filter((each) => each !== target))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <TargetPicker onPick={(target) => onChange([...new Set([...targets, target])])} />
    </>
  );
}
