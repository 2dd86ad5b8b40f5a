import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDay } from "../../study/day";
import { readDay, readLimit } from "./draft";
import { changed, daysOffOf, withDayOff } from "./planAddress";
import type { TimePartProps } from "./timePart";
import { TypedField } from "./TypedField";

/** What few readers say about their days. */
export function DayChoices({ address, go, problemOf }: TimePartProps) {
  const { t } = useTranslation();
  const sayDay = useDay();
  const [dayOff, setDayOff] = useState("");
  return (
    <>
      <div className="time-dates">
        <label className="field">
          <span>{t("plan.addDayOff")}</span>
          <input
            type="date"
            min={address.from}
            max={address.until}
            value={dayOff}
            aria-invalid={problemOf("daysOff") !== undefined}
            aria-describedby={problemOf("daysOff")}
            onChange={({ target }) => setDayOff(target.value)}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={readDay(dayOff) === undefined}
          onClick={() => {
            go(withDayOff(address, dayOff, true));
            setDayOff("");
          }}
        >
          {t("plan.add")}
        </button>
        {daysOffOf(address).length > 0 && (
          <ul className="targets" aria-label={t("plan.daysOff")}>
            {daysOffOf(address).map((day) => (
              <li key={day} className="target">
                <span>{sayDay(day)}</span>
                <button
                  type="button"
                  aria-label={t("plan.removeDayOff", { day: sayDay(day) })}
                  onClick={() => go(withDayOff(address, day, false))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="time-dates">
        <TypedField
          label={t("plan.newPerDay")}
          type="number"
          min="1"
          max="960"
          step="1"
          placeholder={t("plan.noLimit")}
          value={address.newMinutesPerDay ?? ""}
          read={readLimit}
          hint={t("plan.typeNumber")}
          problem={problemOf("newMinutesPerDay")}
          onChange={(newMinutesPerDay) => go(changed(address, { newMinutesPerDay }))}
        />
        <label className="field">
          <span>{t("plan.retention")}</span>
          <select
            value={address.retention ?? "0.9"}
            aria-invalid={problemOf("retention") !== undefined}
            aria-describedby={problemOf("retention")}
            onChange={({ target }) =>
              go(changed(address, { retention: target.value === "0.9" ? undefined : target.value }))
            }
          >
            {["0.7", "0.8", "0.85", "0.9", "0.95", "0.97"].map((target) => (
              <option key={target} value={target}>
                {t("terms.percent", { percent: Math.round(Number(target) * 100) })}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}
