import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { pathQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { rememberTargets } from "../../study/lastTargets";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { TrackExamples } from "../../study/TrackExamples";
import { useAboutTargets } from "../../study/useAboutTargets";
import { useKnownAtFirst } from "../../study/useKnownAtFirst";
import { useTargetNames } from "../../study/useTargetNames";
import { Waiting } from "../../study/Waiting";
import { Answer } from "../../ui/Answer";
import "./path.css";
import { readPathAddress, targetsOf, withTargets, type PathAddress } from "./pathAddress";
import { Setting } from "./Setting";
import { Timeline } from "./Timeline";

/** From some targets to what is missing for them, in study order. */
export function PathScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const address = readPathAddress(useSearch({ from: "/path" }));
  const empty = targetsOf(address).length === 0;
  const { known, renew } = useKnownAtFirst(address);
  const question = {
    to: address.to ?? "",
    known: known ?? [],
    include: address.include ?? "",
    assume: address.assume ?? "",
  } as const;
  const path = useQuery({ ...pathQuery(language, question), enabled: known !== null && !empty });
  const targets = empty ? undefined : path.data?.targets;
  const names = useTargetNames(targets);
  useAboutTargets(t("path.title"), targets);
  useEffect(() => {
    if (address.to !== undefined) {
      rememberTargets(address.to);
    }
  }, [address.to]);
  return (
    <div className="page path-page">
      <Waiting />
      <div className="page-head">
        <h1>{t("path.title")}</h1>
        {empty && <p className="lead">{t("path.lead")}</p>}
      </div>
      <Setting address={address} names={names} known={empty ? null : known} />
      {empty ? (
        <TrackExamples title={t("path.try")} to="/path" />
      ) : (
        <Answer of={path} loading={<Skeleton />}>
          {(found) =>
            found.steps.length === 0 ? (
              <NothingToDo address={address} />
            ) : (
              <Timeline of={found} address={address} question={question} onUpdate={renew} />
            )
          }
        </Answer>
      )}
    </div>
  );
}

function NothingToDo({ address }: { readonly address: PathAddress }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate({ from: "/path" });
  return (
    <div className="empty" role="status">
      <h2>{t("path.nothing")}</h2>
      <p>{t("path.nothingText")}</p>
      <button
        type="button"
        className="button"
        onClick={() => void navigate({ search: { lang: language, ...withTargets(address, []) } })}
      >
        {t("path.empty")}
      </button>
    </div>
  );
}
