import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import type { PlanQuestion } from "../../api/queries";
import { useSaid } from "../../learner/states";
import { Progress } from "../../study/Progress";
import { useTime } from "../../study/time";
import { progress } from "../path/grouping";
import { Step } from "../path/Step";
import { Actions } from "./Actions";
import { shortValue, unbroken } from "./curve";
import { CutList } from "./CutList";
import { DayList } from "./DayList";
import { changed, type PlanAddress } from "./planAddress";
import { Worth } from "./Worth";

/** Minutes left over that are worth a word. */
const worthSaying = 60;

interface OutcomeProps {
  readonly of: Schema["PlanView"];
  readonly address: PlanAddress;
  readonly question: PlanQuestion;
  readonly go: (next: PlanAddress) => void;
  /** Plans again, without what is known by now. */
  readonly onUpdate: () => void;
}

/** What the plan comes to, on days or in steps, what time is worth, and what is left out. */
export function Outcome({ of: plan, address, question, go, onUpdate }: OutcomeProps) {
  const { t } = useTranslation();
  const { states } = useSaid();
  const { done } = progress(plan.steps, (id) => states.get(id) === "known");
  if (plan.outcome === "all-known") {
    return (
      <div className="empty" role="status">
        <h2>{t("plan.nothing")}</h2>
        <p>{t("plan.nothingText")}</p>
      </div>
    );
  }
  return (
    <>
      <section className="plan-sum" aria-label={t("plan.summary")}>
        <Sum of={plan} />
        {plan.steps.length > 0 && <Actions address={address} question={question} plan={plan} />}
      </section>
      {done > 0 && (
        <div className="path-progress">
          <Progress
            done={done}
            all={plan.steps.length}
            label={t("plan.progress", { done, all: plan.steps.length })}
          />
          <span className="small">{t("plan.progress", { done, all: plan.steps.length })}</span>
          {address.known === undefined && (
            <button type="button" className="button button-small" onClick={onUpdate}>
              {t("plan.update")}
            </button>
          )}
        </div>
      )}
      <Hints of={plan} address={address} go={go} />
      <Worth of={plan} onPlan={(minutes) => go(changed(address, { minutes: String(minutes) }))} />
      {plan.schedule === undefined ? <Steps of={plan} /> : <DayList of={plan} schedule={plan.schedule} />}
      <CutList of={plan.cut} />
    </>
  );
}

/** What helps when whole targets are too long for the time. */
function Hints({ of: plan, address, go }: Pick<OutcomeProps, "of" | "address" | "go">) {
  const { t } = useTranslation();
  const time = useTime();
  const left = plan.budget.minutes - plan.budget.used;
  const none = plan.outcome === "nothing-fits";
  if (!none && (plan.outcome !== "partial" || left < worthSaying || address.credit !== undefined)) {
    return null;
  }
  return (
    <div className="plan-hints" role="status">
      {!none && <p>{t("plan.left", { time: time(left) })}</p>}
      {none && (
        <Link to="/known" className="button button-main">
          {t("plan.sayKnown")}
        </Link>
      )}
      {address.credit === undefined && (
        <button
          type="button"
          className="button"
          onClick={() => go(changed(address, { credit: "by-key-point" }))}
        >
          {t("plan.countParts")}
        </button>
      )}
    </div>
  );
}

function Sum({ of: plan }: { readonly of: Schema["PlanView"] }) {
  const { t } = useTranslation();
  const time = useTime();
  const { schedule, budget } = plan;
  return (
    <div>
      {plan.steps.length > 0 && (
        <h2 className="path-total plan-total">
          <span>{t("path.sum", { count: plan.steps.length, time: time(budget.used) })}</span>{" "}
          <span className="soft plan-value">
            {t("plan.worthOfAll", { value: shortValue(budget.value), total: shortValue(budget.total) })}
          </span>
        </h2>
      )}
      {plan.outcome === "nothing-fits" && <h2 className="path-total">{t("plan.none")}</h2>}
      <p className="soft plan-summary">{unbroken(plan.summary)}</p>
      {schedule !== undefined && schedule.reviewMinutes > 0 && (
        <p className="soft small">{t("plan.reviews", { time: time(schedule.reviewMinutes) })}</p>
      )}
    </div>
  );
}

function Steps({ of: plan }: { readonly of: Schema["PlanView"] }) {
  const { t } = useTranslation();
  const targets = new Set(plan.targets.filter(({ kind }) => kind === "concept").map(({ id }) => id));
  return plan.steps.length === 0 ? null : (
    <section className="section">
      <h2>{t("plan.steps")}</h2>
      <ol className="timeline">
        {plan.steps.map((step) => (
          <Step key={step.id} of={step} targets={targets} />
        ))}
      </ol>
    </section>
  );
}
