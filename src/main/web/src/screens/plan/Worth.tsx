import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { useTime } from "../../study/time";
import { around, hourMarks, scaleOf, shortValue, stepPath, valueAt, withPoints, type Frame } from "./curve";
import { Neighbours } from "./Neighbours";

interface WorthProps {
  readonly of: Schema["PlanView"];
  /** Plans for so many minutes instead. */
  readonly onPlan: (minutes: number) => void;
}

const frame: Frame = { width: 640, height: 220, left: 44, right: 16, top: 12, bottom: 34 };

/** The plot of value by hours, with the plan's own point, and a slider to look at the others. */
export function Worth({ of: plan, onPlan }: WorthProps) {
  const { t } = useTranslation();
  const time = useTime();
  const slider = useId();
  const sliderRef = useRef<HTMLInputElement>(null);
  const { budget, frontier } = plan;
  // with a calendar the plan's own point is what it uses, not what the days have
  const own = plan.schedule === undefined ? budget.minutes : budget.used;
  const [looked, setLooked] = useState<{ readonly own: number; readonly minutes: number } | null>(null);
  const last = frontier.at(-1)?.minutes ?? 0;
  const at = Math.min(looked !== null && looked.own === own ? looked.minutes : own, last);
  const step = frontier[1]?.minutes ?? 30;
  const curve = withPoints(frontier, [
    budget.less,
    { minutes: budget.used, value: budget.value },
    budget.more,
  ]);
  const scale = scaleOf(curve, frame);
  const value = valueAt(curve, at);
  const moved = at !== Math.min(own, last);
  const words = t("plan.chosen", {
    hours: time(at),
    value: shortValue(value),
    total: shortValue(budget.total),
  });
  const floor = frame.height - frame.bottom;
  if (last === 0) {
    return null;
  }
  return (
    <section className="section worth">
      <h2>{t("plan.worth")}</h2>
      <p className="soft small">{t("plan.worthText")}</p>
      <svg
        viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`}
        className="worth-plot"
        role="img"
        aria-label={t("plan.plot", { words })}
      >
        <g className="worth-axis" aria-hidden="true">
          {hourMarks(last).map((hours) => (
            <g key={hours}>
              <line x1={scale.x(hours * 60)} x2={scale.x(hours * 60)} y1={floor} y2={floor + 4} />
              <text x={scale.x(hours * 60)} y={floor + 22} textAnchor="middle">
                {hours === 0 ? 0 : t("study.hours", { hours })}
              </text>
            </g>
          ))}
          <text x={frame.left - 8} y={floor} textAnchor="end">
            0
          </text>
          <text x={frame.left - 8} y={scale.y(budget.total) + 8} textAnchor="end">
            {shortValue(budget.total)}
          </text>
          <line x1={frame.left} x2={frame.width - frame.right} y1={floor} y2={floor} />
        </g>
        <path className="worth-area" d={`${stepPath(curve, scale)}V${String(floor)}Z`} />
        <path className="worth-line" d={stepPath(curve, scale)} />
        <line className="worth-at" x1={scale.x(at)} x2={scale.x(at)} y1={frame.top} y2={floor} />
        <circle className="worth-point" cx={scale.x(at)} cy={scale.y(value)} r="6" />
      </svg>
      <div className="worth-choice">
        <label htmlFor={slider} className="unseen">
          {t("plan.choose")}
        </label>
        <input
          id={slider}
          ref={sliderRef}
          type="range"
          min={0}
          max={Math.ceil(last / step) * step}
          step={step}
          value={at}
          aria-valuetext={words}
          onChange={({ target }) => setLooked({ own, minutes: target.valueAsNumber })}
        />
        <output htmlFor={slider} className="worth-words">
          {words}
        </output>
        {moved && at > 0 && plan.schedule === undefined && (
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              // the button goes away as soon as the plan is there
              sliderRef.current?.focus();
              onPlan(at);
            }}
          >
            {t("plan.planThis", { time: time(at) })}
          </button>
        )}
      </div>
      <Neighbours
        // at the plan's own point half an hour was reckoned exactly; elsewhere the curve knows its own steps
        {...(moved
          ? { value, ...around(curve, at, Math.max(step, 30)) }
          : { value: budget.value, minutes: 30, less: budget.less.value, more: budget.more.value })}
      />
    </section>
  );
}
