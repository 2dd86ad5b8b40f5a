import { useTranslation } from "react-i18next";
import { readDay, readMinutesOfDay } from "./draft";
import { changed, weekdays, weekOf, withWeekday } from "./planAddress";
import type { TimePartProps } from "./timePart";
import { TypedField } from "./TypedField";

/** Time enough for the next digit of a date. */
const dayPause = 900;

/** The first day, the last one, and the minutes of each weekday. */
export function Days({ address, go, problemOf }: TimePartProps) {
  const { t } = useTranslation();
  const week = weekOf(address);
  return (
    <>
      <div className="time-dates">
        <TypedField
          label={t("plan.from")}
          type="date"
          value={address.from ?? ""}
          read={readDay}
          hint={t("plan.typeDay")}
          problem={problemOf("from")}
          pause={dayPause}
          onChange={(from) => go(changed(address, { from }))}
        />
        <TypedField
          label={t("plan.until")}
          type="date"
          min={address.from}
          value={address.until ?? ""}
          read={readDay}
          hint={t("plan.typeDay")}
          problem={problemOf("until")}
          pause={dayPause}
          onChange={(until) => go(changed(address, { until }))}
        />
        <p className="small soft">{t("plan.untilHint")}</p>
      </div>
      <fieldset className="week">
        <legend>{t("plan.perDay")}</legend>
        {weekdays.map((day, index) => (
          <TypedField
            key={day}
            className="week-day"
            label={t(`plan.day.${day}`)}
            type="number"
            min="0"
            max="960"
            step="15"
            value={String(week[index])}
            read={readMinutesOfDay}
            hint={t("plan.typeNumber")}
            problem={problemOf("minutesPerDay")}
            onChange={(minutes) => go(withWeekday(address, index, Number(minutes)))}
          />
        ))}
      </fieldset>
    </>
  );
}
