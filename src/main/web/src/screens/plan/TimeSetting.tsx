import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { DayChoices } from "./DayChoices";
import { Days } from "./Days";
import { Hours } from "./Hours";
import { changed, hasCalendar, localDay, withDays, withHours, type PlanAddress } from "./planAddress";
import type { TimePartProps } from "./timePart";
import type { TimeProblem } from "./timeProblem";
import { TimeWrong } from "./TimeWrong";

interface TimeSettingProps {
  readonly address: PlanAddress;
  readonly go: (next: PlanAddress) => void;
  /** What is wrong with the time, if anything is. */
  readonly problem: TimeProblem | null;
}

/** How much time there is: hours, or days until a date. */
export function TimeSetting({ address, go, problem }: TimeSettingProps) {
  const { t } = useTranslation();
  const problemId = useId();
  const [open, setOpen] = useState(false);
  const days = hasCalendar(address);
  const part: TimePartProps = {
    address,
    go,
    problemOf: (field) => (problem?.field === field ? problemId : undefined),
  };
  const folded = problem !== null && ["daysOff", "newMinutesPerDay", "retention"].includes(problem.field);
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
      {days ? <Days {...part} /> : <Hours {...part} />}
      {problem !== null && <TimeWrong id={problemId} with={problem} />}
      <details
        className="fold"
        open={open || folded}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{t("plan.more")}</summary>
        <div className="time-more">
          {days && <DayChoices {...part} />}
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
