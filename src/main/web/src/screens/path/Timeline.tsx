import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { mapQuery, type PathQuestion } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useSaid } from "../../learner/states";
import { Progress } from "../../study/Progress";
import { useTime } from "../../study/time";
import { Actions } from "./Actions";
import { byTopic, progress } from "./grouping";
import type { PathAddress } from "./pathAddress";
import { Step } from "./Step";

interface TimelineProps {
  readonly of: Schema["PathView"];
  readonly address: PathAddress;
  readonly question: PathQuestion;
  /** Asks for the path again, without what is known by now. */
  readonly onUpdate: () => void;
}

/** The steps of a path, by topic, with running hours. */
export function Timeline({ of: path, address, question, onUpdate }: TimelineProps) {
  const { t } = useTranslation();
  const time = useTime();
  const { states } = useSaid();
  const topics = new Map(
    (useQuery(mapQuery(useLanguage())).data?.topics ?? []).map(({ id, name }) => [id, name]),
  );
  const { done, minutesLeft } = progress(path.steps, (id) => states.get(id) === "known");
  const answerable = path.steps.reduce((sum, step) => sum + step.answerable.length, 0);
  const targets = new Set(path.targets.filter(({ kind }) => kind === "concept").map(({ id }) => id));
  return (
    <>
      <div className="path-sum">
        <div>
          <h2 className="path-total">
            {t("path.sum", { count: path.steps.length, time: time(path.minutes) })}
          </h2>
          {answerable > 0 && <p className="soft">{t("path.answerable", { count: answerable })}</p>}
        </div>
        <Actions address={address} question={question} steps={path.steps} />
      </div>
      {done > 0 && (
        <div className="path-progress">
          <Progress
            done={done}
            all={path.steps.length}
            label={t("path.done", { done, all: path.steps.length, time: time(minutesLeft) })}
          />
          <span className="small">
            {t("path.done", { done, all: path.steps.length, time: time(minutesLeft) })}
          </span>
          {address.known === undefined && (
            <button type="button" className="button button-small" onClick={onUpdate}>
              {t("path.update")}
            </button>
          )}
        </div>
      )}
      <section aria-label={t("path.steps")}>
        {byTopic(path.steps).map(({ topic, steps }) => (
          <section key={steps[0]?.id} className="path-group">
            <h2 className="path-topic">{topics.get(topic) ?? topic}</h2>
            <ol className="timeline">
              {steps.map((step) => (
                <Step key={step.id} of={step} targets={targets} />
              ))}
            </ol>
          </section>
        ))}
      </section>
    </>
  );
}
