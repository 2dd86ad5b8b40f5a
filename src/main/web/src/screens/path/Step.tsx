import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { mark } from "../../learner/learner";
import { useSaid } from "../../learner/states";
import { ConceptLink } from "../../study/ConceptLink";
import { clock, useTime } from "../../study/time";

interface StepProps {
  readonly of: Schema["StepView"];
  /** Ids of the targets, to say "this is it" where the reason would only repeat the name. */
  readonly targets: ReadonlySet<string>;
}

/** One concept to study: when, why, where to read, and what becomes answerable with it. */
export function Step({ of: step, targets }: StepProps) {
  const { t } = useTranslation();
  const time = useTime();
  const { states } = useSaid();
  const known = states.get(step.id) === "known";
  return (
    <li className={known ? "step step-done" : "step"}>
      <div className="step-time" aria-hidden="true">
        <span className="step-clock">{clock(step.runningMinutes)}</span>
      </div>
      <div className="step-body">
        <div className="step-head">
          <input
            type="checkbox"
            className="tick"
            checked={known}
            aria-label={t("path.tick", { name: step.name })}
            onChange={() => mark({ state: known ? "unknown" : "known", concepts: [step.id] })}
          />
          <h3>
            <span className="step-number">{step.position}.</span>{" "}
            <Link to="/concepts/$id" params={{ id: step.id }}>
              {step.name}
            </Link>
          </h3>
          <span className="soft small">
            {time(step.minutes)}
            <span className="unseen">
              {t("terms.comma")}
              {t("path.after", { time: time(step.runningMinutes) })}
            </span>
          </span>
        </div>
        <p className="step-summary">{step.summary}</p>
        <Reason of={step} targets={targets} />
        {step.together.length > 0 && (
          <p className="why small">
            {t("path.together")}{" "}
            {step.together.map(({ id, name }) => (
              <ConceptLink key={id} id={id} name={name} />
            ))}
          </p>
        )}
        <Read of={step.read} />
        {step.answerable.length > 0 && (
          <div className="milestone">
            <p className="milestone-head">{t("path.now", { count: step.answerable.length })}</p>
            <ul>
              {step.answerable.map(({ id, name }) => (
                <li key={id}>
                  <Link to="/questions/$id" params={{ id }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </li>
  );
}

function Reason({ of: { id, reason }, targets }: StepProps) {
  const { t } = useTranslation();
  const by = reason.by.name;
  if (reason.because === "asked-by") {
    return (
      <p className="why small">
        {t("path.askedBy")}{" "}
        <Link to="/questions/$id" params={{ id: reason.by.id }}>
          {by}
        </Link>
      </p>
    );
  }
  if (reason.because === "wanted") {
    return <p className="why small">{targets.has(id) ? t("path.wantedItself") : t("path.wanted", { by })}</p>;
  }
  return (
    <p className="why small">
      <strong>{reason.strength === "helpful" ? t("path.helps", { by }) : t("path.neededBy", { by })}</strong>{" "}
      {reason.why}
    </p>
  );
}

function Read({ of: sources }: { readonly of: readonly Schema["ReadView"][] }) {
  const { t } = useTranslation();
  const [first] = sources;
  if (first === undefined) {
    return null;
  }
  return (
    <p className="step-read small">
      <span className="soft">
        {t("path.read")}
        {t("terms.colon")}
      </span>
      <a href={first.url} rel="external noreferrer" lang="en">
        {first.title}
      </a>
      <span className="soft">
        {t("terms.comma")}
        {t("path.place", { at: first.at, year: first.year })}
      </span>
    </p>
  );
}
