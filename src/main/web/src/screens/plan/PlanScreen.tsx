import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { planQuery, tracksQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { useKnownAtFirst } from "../../study/useKnownAtFirst";
import { Waiting } from "../../study/Waiting";
import { Answer } from "../../ui/Answer";
import "../path/path.css";
import { idOf, targetsOf } from "../path/pathAddress";
import { TargetPicker } from "../path/TargetPicker";
import { Outcome } from "./Outcome";
import "./plan.css";
import { changed, questionOf, readPlanAddress, type PlanAddress } from "./planAddress";
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
  const subject = empty ? undefined : plan.data?.targets.map(({ name }) => name).join(", ");
  useTitle(subject === undefined ? t("plan.title") : `${t("plan.title")}: ${subject}`);
  const go = (next: PlanAddress) =>
    void navigate({ search: { lang: language, ...next }, replace: true, resetScroll: false });
  const names = new Map((plan.data?.targets ?? []).map(({ kind, id, name }) => [`${kind}:${id}`, name]));
  return (
    <div className="page plan-page">
      <Waiting />
      <header className="page-head">
        <h1>{t("plan.title")}</h1>
        {empty && <p className="lead">{t("plan.lead")}</p>}
      </header>
      <Targets address={address} names={names} go={go} />
      <TimeSetting address={address} go={go} />
      {empty ? (
        <Examples />
      ) : (
        <Answer of={plan} loading={<Skeleton />}>
          {(found) => (
            <div aria-busy={plan.isFetching} className={plan.isPlaceholderData ? "plan-old" : undefined}>
              <Outcome of={found} address={address} question={question} go={go} onUpdate={renew} />
            </div>
          )}
        </Answer>
      )}
    </div>
  );
}

interface TargetsProps {
  readonly address: PlanAddress;
  readonly names: ReadonlyMap<string, string>;
  readonly go: (next: PlanAddress) => void;
}

function Targets({ address, names, go }: TargetsProps) {
  const { t } = useTranslation();
  const targets = targetsOf(address);
  const nameOf = (target: string) =>
    names.get(target.includes(":") ? target : `concept:${target}`) ?? idOf(target);
  const choose = (next: readonly string[]) => go(changed(address, { to: [...new Set(next)].join(",") }));
  return (
    <section className="setting" aria-label={t("path.targets")}>
      {targets.length > 0 && (
        <ul className="targets">
          {targets.map((target) => (
            <li key={target} className="target">
              <span>{nameOf(target)}</span>
              <button
                type="button"
                aria-label={t("path.remove", { name: nameOf(target) })}
                onClick={() => choose(targets.filter((each) => each !== target))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <TargetPicker onPick={(target) => choose([...targets, target])} />
    </section>
  );
}

function Examples() {
  const { t } = useTranslation();
  const tracks = useQuery(tracksQuery(useLanguage())).data ?? [];
  return (
    <section className="section">
      <h2>{t("plan.try")}</h2>
      <ul className="examples">
        {tracks.map(({ id, name, description, questions }) => (
          <li key={id}>
            <Link to="/plan" search={{ to: `track:${id}` }} className="example">
              <strong>{name}</strong>
              <span className="soft small">{t("study.questions", { count: questions })}</span>
              <span className="small">{description}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
