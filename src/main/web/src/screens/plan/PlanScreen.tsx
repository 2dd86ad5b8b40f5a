import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { planQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { Targets } from "../../study/Targets";
import { TrackExamples } from "../../study/TrackExamples";
import { useAboutTargets } from "../../study/useAboutTargets";
import { useKnownAtFirst } from "../../study/useKnownAtFirst";
import { useTargetNames } from "../../study/useTargetNames";
import { Waiting } from "../../study/Waiting";
import { Answer } from "../../ui/Answer";
import "../path/path.css";
import { targetsOf } from "../path/pathAddress";
import { Outcome } from "./Outcome";
import "./plan.css";
import { changed, questionOf, readPlanAddress, type PlanAddress } from "./planAddress";
import { timeProblemOf } from "./timeProblem";
import { TimeSetting } from "./TimeSetting";

/** From targets and time to the best plan. */
export function PlanScreen() {
  const { t } = useTranslation();
  const address = readPlanAddress(useSearch({ from: "/plan" }));
  const navigate = useNavigate({ from: "/plan" });
  const language = useLanguage();
  const { known, renew } = useKnownAtFirst(address);
  const empty = targetsOf(address).length === 0;
  const question = questionOf(address, known ?? []);
  const plan = useQuery({ ...planQuery(language, question), enabled: known !== null && !empty });
  const names = useTargetNames(plan.data?.targets);
  const problem = timeProblemOf(plan.error);
  useAboutTargets(t("plan.title"), empty ? undefined : plan.data?.targets);
  const go = (next: PlanAddress) =>
    void navigate({ search: { lang: language, ...next }, replace: true, resetScroll: false });
  return (
    <div className="page plan-page">
      <Waiting />
      <header className="page-head">
        <h1>{t("plan.title")}</h1>
        {empty && <p className="lead">{t("plan.lead")}</p>}
      </header>
      <section className="setting" aria-label={t("path.targets")}>
        <Targets
          targets={targetsOf(address)}
          names={names}
          onChange={(next) => go(changed(address, { to: next.join(",") }))}
        />
      </section>
      <TimeSetting address={address} go={go} problem={problem} />
      {empty ? (
        <TrackExamples title={t("plan.try")} to="/plan" />
      ) : (
        problem === null && (
          <Answer of={plan} loading={<Skeleton />}>
            {(found) => (
              <div aria-busy={plan.isFetching} className={plan.isPlaceholderData ? "plan-old" : undefined}>
                <Outcome of={found} address={address} question={question} go={go} onUpdate={renew} />
              </div>
            )}
          </Answer>
        )
      )}
    </div>
  );
}
