import { useId } from "react";
import { useTranslation } from "react-i18next";
import { mark } from "../learner/learner";
import type { Familiarity } from "../learner/outbox";
import { useSaid } from "../learner/states";

const choices: readonly Familiarity[] = ["unknown", "learning", "known"];

interface StateChoiceProps {
  readonly concept: string;
  readonly name: string;
  /** For lists: less room, and the legend is for screen readers only. */
  readonly small?: boolean;
}

/** Says what the reader knows of a concept: three radio buttons that look like one switch. */
export function StateChoice({ concept, name, small = false }: StateChoiceProps) {
  const { t } = useTranslation();
  const group = useId();
  const { states } = useSaid();
  const now = states.get(concept) ?? "unknown";
  return (
    <fieldset className={small ? "state-choice state-choice-small" : "state-choice"}>
      <legend className={small ? "unseen" : "state-legend"}>
        {small ? t("learner.stateOf", { name }) : t("learner.myState")}
      </legend>
      <div className="state-row">
        {choices.map((state) => (
          <label key={state} className={`state-option state-${state}`}>
            <input
              type="radio"
              name={group}
              value={state}
              checked={now === state}
              onChange={() => mark({ state, concepts: [concept] })}
            />
            <span>{t(`learner.${state}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
