import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  changed,
  daysOffOf,
  hasCalendar,
  localDay,
  usualMinutes,
  weekdays,
  weekOf,
  withDayOff,
  withDays,
  withHours,
  withWeekday,
  type PlanAddress,
} from "./planAddress";

interface TimeSettingProps {
  readonly address: PlanAddress;
  readonly go: (next: PlanAddress) => void;
}

/** How much time there is: hours, or days until a date. */
export function TimeSetting({ address, go }: TimeSettingProps) {
  const { t } = useTranslation();
  const days = hasCalendar(address);
  return (
    <section className="time" aria-label={t("plan.time")}>
      <div className="time-mode" role="radiogroup" aria-label={t("plan.time")}>
        {[false, true].map((byDate) => (
          <label key={String(byDate)} className="time-choice">
            <input
              type="radio"
              name="mode"
              checked={days === byDate}
              onChange={() => go(byDate ? withDays(address, localDay(new Date())) : withHours(address))}
            />{" "}
            {t(byDate ? "plan.byDate" : "plan.byHours")}
          </label>
        ))}
      </div>
      {days ? <Days address={address} go={go} /> : <Hours address={address} go={go} />}
      <details className="fold">
        <summary>{t("plan.more")}</summary>
        <div className="time-more">
          {days && <DayChoices address={address} go={go} />}
          <Check
            label={t("plan.partial")}
            checked={address.credit !== undefined}
            onChange={(on) => go(changed(address, { credit: on ? "by-key-point" : undefined }))}
          />
          <Check
            label={t("path.helpful")}
            checked={address.include !== undefined}
            onChange={(on) => go(changed(address, { include: on ? "helpful" : undefined }))}
          />
          {address.known === undefined && (
            <Check
              label={t("path.exact")}
              checked={address.assume !== undefined}
              onChange={(on) => go(changed(address, { assume: on ? "exact" : undefined }))}
            />
          )}
        </div>
      </details>
    </section>
  );
}

function Hours({ address, go }: TimeSettingProps) {
  const { t } = useTranslation();
  const minutes = address.minutes ?? String(usualMinutes);
  return (
    <label className="field time-hours">
      <span>{t("plan.hours")}</span>
      <input
        type="number"
        min="0.5"
        max="1000"
        step="0.5"
        value={Number(minutes) / 60}
        onChange={({ target }) => {
          if (target.value !== "") {
            go(changed(address, { minutes: String(Math.round(target.valueAsNumber * 60)) }));
          }
        }}
      />
    </label>
  );
}

function Days({ address, go }: TimeSettingProps) {
  const { t } = useTranslation();
  const week = weekOf(address);
  return (
    <>
      <div className="time-dates">
        <label className="field">
          <span>{t("plan.from")}</span>
          <input
            type="date"
            value={address.from ?? ""}
            onChange={({ target }) => target.value !== "" && go(changed(address, { from: target.value }))}
          />
        </label>
        <label className="field">
          <span>{t("plan.until")}</span>
          <input
            type="date"
            value={address.until ?? ""}
            min={address.from}
            onChange={({ target }) => target.value !== "" && go(changed(address, { until: target.value }))}
          />
        </label>
        <p className="small soft">{t("plan.untilHint")}</p>
      </div>
      <fieldset className="week">
        <legend>{t("plan.perDay")}</legend>
        {weekdays.map((day, index) => (
          <label key={day} className="field week-day">
            <span>{t(`plan.day.${day}`)}</span>
            <input
              type="number"
              min="0"
              max="960"
              step="15"
              value={week[index]}
              onChange={({ target }) =>
                go(withWeekday(address, index, Number.isNaN(target.valueAsNumber) ? 0 : target.valueAsNumber))
              }
            />
          </label>
        ))}
      </fieldset>
    </>
  );
}

function DayChoices({ address, go }: TimeSettingProps) {
  const { t } = useTranslation();
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
            onChange={({ target }) => setDayOff(target.value)}
          />
        </label>
        <button
          type="button"
          className="button"
          disabled={dayOff === ""}
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
                <span>{day}</span>
                <button
                  type="button"
                  aria-label={t("plan.removeDayOff", { day })}
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
        <label className="field">
          <span>{t("plan.newPerDay")}</span>
          <input
            type="number"
            min="1"
            max="960"
            step="1"
            placeholder={t("plan.noLimit")}
            value={address.newMinutesPerDay ?? ""}
            onChange={({ target }) => go(changed(address, { newMinutesPerDay: target.value }))}
          />
        </label>
        <label className="field">
          <span>{t("plan.retention")}</span>
          <select
            value={address.retention ?? "0.9"}
            onChange={({ target }) =>
              go(changed(address, { retention: target.value === "0.9" ? undefined : target.value }))
            }
          >
            {["0.7", "0.8", "0.85", "0.9", "0.95", "0.97"].map((target) => (
              <option key={target} value={target}>
                {Math.round(Number(target) * 100)} %
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} /> {label}
    </label>
  );
}
