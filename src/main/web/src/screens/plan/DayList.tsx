import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { mark } from "../../learner/learner";
import { useSaid } from "../../learner/states";
import { useDay } from "../../study/day";
import { useTime } from "../../study/time";

interface DayListProps {
  readonly of: Schema["PlanView"];
  readonly schedule: Schema["PlanSchedule"];
}

/** The study days, each with what to review and what to learn. */
export function DayList({ of: plan, schedule }: DayListProps) {
  const { t } = useTranslation();
  return plan.steps.length === 0 ? null : (
    <section className="section">
      <h2>{t("plan.days")}</h2>
      <ol className="days">
        {schedule.days.map((day) => (
          <Day key={day.date} of={day} plan={plan} />
        ))}
      </ol>
    </section>
  );
}

function Day({ of: day, plan }: { readonly of: Schema["PlanDay"]; readonly plan: Schema["PlanView"] }) {
  const { t } = useTranslation();
  const time = useTime();
  const sayDay = useDay();
  const used = day.newMinutes + day.reviewMinutes;
  return (
    <li className="day">
      <h3 className="day-date">
        <time dateTime={day.date}>{sayDay(day.date)}</time>
        <span className="soft small day-used">
          {t("plan.used", { used: time(used), available: time(day.available) })}
          {day.reviewsOnly && ` · ${t("plan.reviewsOnly")}`}
        </span>
        <span className="day-bar" aria-hidden="true">
          <span className="day-bar-review" style={{ width: `${share(day.reviewMinutes, day.available)}%` }} />
          <span className="day-bar-new" style={{ width: `${share(day.newMinutes, day.available)}%` }} />
        </span>
      </h3>
      {day.sessions.length === 0 ? (
        <p className="soft small">{t("plan.free")}</p>
      ) : (
        <ul className="sessions">
          {day.sessions.map((session) => (
            <Session key={`${session.kind} ${session.id}`} of={session} plan={plan} />
          ))}
        </ul>
      )}
    </li>
  );
}

function share(minutes: number, available: number): string {
  return ((100 * minutes) / Math.max(available, 1)).toFixed(1);
}

function Session({
  of: session,
  plan,
}: {
  readonly of: Schema["PlanSession"];
  readonly plan: Schema["PlanView"];
}) {
  const { t } = useTranslation();
  const time = useTime();
  const { states } = useSaid();
  const known = states.get(session.id) === "known";
  const finishes = session.kind === "study" && session.part === session.parts;
  const answerable = finishes ? (plan.steps[session.step - 1]?.answerable ?? []) : [];
  const facts = [
    time(session.minutes),
    ...(session.parts > 1 ? [t("plan.part", { part: session.part, parts: session.parts })] : []),
    ...(session.retrievability === undefined
      ? []
      : [
          t("plan.remembered", {
            percent: t("terms.percent", { percent: Math.round(session.retrievability * 100) }),
          }),
        ]),
  ];
  return (
    <li className={`session session-${session.kind}${known ? " session-done" : ""}`}>
      {finishes ? (
        <input
          type="checkbox"
          className="tick"
          checked={known}
          aria-label={t("plan.tick", { name: session.name })}
          onChange={() => mark({ state: known ? "unknown" : "known", concepts: [session.id] })}
        />
      ) : (
        <span className="session-mark" aria-hidden="true">
          {session.kind === "review" ? "↻" : "…"}
        </span>
      )}
      <div className="session-body">
        <p>
          {session.kind === "review" && <span className="soft small">{t("plan.review")} </span>}
          <Link to="/concepts/$id" params={{ id: session.id }}>
            {session.name}
          </Link>{" "}
          <span className="soft small">{facts.join(t("terms.comma"))}</span>
        </p>
        {session.practised.length > 0 && (
          <p className="soft small">
            {t("plan.practises", {
              names: session.practised.map(({ name }) => name).join(t("terms.listSeparator")),
            })}
          </p>
        )}
        {answerable.map(({ id, name }) => (
          <p key={id} className="session-answer small">
            {t("plan.now")}{" "}
            <Link to="/questions/$id" params={{ id }}>
              {name}
            </Link>
          </p>
        ))}
      </div>
    </li>
  );
}
