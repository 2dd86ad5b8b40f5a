import { useTranslation } from "react-i18next";
import { hoursText, readHours } from "./draft";
import { changed, usualMinutes } from "./planAddress";
import type { TimePartProps } from "./timePart";
import { TypedField } from "./TypedField";

/** So many hours, whenever they are. */
export function Hours({ address, go, problemOf }: TimePartProps) {
  const { t } = useTranslation();
  const minutes = address.minutes ?? String(usualMinutes);
  return (
    <TypedField
      className="time-hours"
      label={t("plan.hours")}
      type="number"
      min="0.5"
      max="1000"
      step="0.5"
      value={minutes}
      text={hoursText(minutes)}
      read={readHours}
      hint={t("plan.typeNumber")}
      problem={problemOf("minutes")}
      onChange={(next) => go(changed(address, { minutes: next }))}
    />
  );
}
