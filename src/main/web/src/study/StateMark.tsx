import { useTranslation } from "react-i18next";
import { useImplied, useStates } from "../learner/states";

/** A small sign of what the reader knows of a concept, with words for screen readers; nothing if it is not known. */
export function StateMark({ concept }: { readonly concept: string }) {
  const { t } = useTranslation();
  const said = useStates().get(concept);
  const implied = useImplied().has(concept);
  if (said === undefined && !implied) {
    return null;
  }
  const state = said ?? "implied";
  const words = said === undefined ? t("learner.implied") : t(`terms.state.${said}`);
  return (
    <span className={`state-mark state-${state}`} title={words}>
      <span aria-hidden="true">{said === "learning" ? "◐" : "✓"}</span>
      <span className="unseen"> ({words})</span>
    </span>
  );
}
