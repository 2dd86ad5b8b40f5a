import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { dropUnsaved, outbox } from "../learner/learner";

/** On every screen that writes: says what could not be saved yet, and that it is not lost. */
export function Waiting() {
  const { t } = useTranslation();
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.blocked);
  if (waiting.length === 0) {
    return null;
  }
  return (
    <p className="banner waiting" role="status">
      {t("learner.waiting", { count: waiting.length })}{" "}
      <button type="button" className="button button-small" onClick={dropUnsaved}>
        {t("learner.drop")}
      </button>
    </p>
  );
}
