import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { conceptQuery, mapQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitleOf } from "../../app/useTitleOf";
import { closure, needs } from "../../learner/closure";
import { mark } from "../../learner/learner";
import { useSaid } from "../../learner/states";
import { PlanLinks } from "../../study/PlanLinks";
import { Skeleton } from "../../study/Skeleton";
import { StateChoice } from "../../study/StateChoice";
import "../../study/study.css";
import { useTime } from "../../study/time";
import { Waiting } from "../../study/Waiting";
import { useWords } from "../../study/words";
import { Answer } from "../../ui/Answer";
import "./concept.css";
import { LayeredDrawing } from "./LayeredDrawing";
import { Checks, Prerequisites, Questions, Related, Sources, Unlocks } from "./Lists";

/** Everything around one concept. */
export function ConceptScreen() {
  const { id } = useParams({ from: "/concepts/$id" });
  const concept = useQuery(conceptQuery(useLanguage(), id));
  useTitleOf(concept, ({ name }) => name);
  return (
    <Answer of={concept} loading={<Skeleton />}>
      {(found) => <Concept key={found.id} of={found} />}
    </Answer>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Concept({ of: concept }: { readonly of: Schema["ConceptDetail"] }) {
  const { t } = useTranslation();
  const time = useTime();
  return (
    <article className="page sheet concept">
      <Waiting />
      <Head of={concept} />
      <aside className="sheet-side">
        <div className="side-box">
          <StateChoice concept={concept.id} name={concept.name} />
          <MarkPrerequisites of={concept} />
          <PlanLinks target={concept.id} />
        </div>
      </aside>
      <div className="sheet-main">
        <Section title={t("concept.restsOn")}>
          <LayeredDrawing id={concept.id} name={concept.name} />
          {concept.requires.length === 0 ? (
            <p>{t("concept.restsOnNothing")}</p>
          ) : (
            <>
              <Prerequisites of={concept} />
              <p className="soft small">
                {t("concept.all", {
                  count: concept.prerequisites,
                  time: time(concept.prerequisiteMinutes),
                })}
              </p>
            </>
          )}
        </Section>
        <Section title={t("concept.checks")}>
          <p className="soft small">{t("concept.checksHint")}</p>
          <Checks of={concept} />
        </Section>
        <Section title={t("concept.opens")}>
          {concept.requiredBy.length === 0 ? (
            <p>{t("concept.opensNothing")}</p>
          ) : (
            <>
              <Unlocks of={concept} />
              <p className="soft small">{t("concept.opensAll", { count: concept.unlocks })}</p>
            </>
          )}
        </Section>
        {concept.related.length > 0 && (
          <Section title={t("concept.related")}>
            <Related of={concept} />
          </Section>
        )}
      </div>
      <div className="sheet-more">
        <Section title={t("concept.read")}>
          <Sources of={concept} />
        </Section>
        <Section title={t("concept.asked")}>
          {concept.questions.length === 0 ? <p>{t("concept.askedByNone")}</p> : <Questions of={concept} />}
        </Section>
      </div>
    </article>
  );
}

function Head({ of: concept }: { readonly of: Schema["ConceptDetail"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords();
  const time = useTime();
  const other = language === "en" ? "zh-Hant" : "en";
  const otherName = concept.names[other];
  const aliases = concept.aliases[language] ?? [];
  return (
    <div className="page-head">
      <p className="crumbs">
        <Link to="/topics/$id" params={{ id: concept.topic.id }}>
          {concept.topic.name}
        </Link>
      </p>
      <h1>
        {concept.name}{" "}
        {otherName !== undefined && otherName !== concept.name && (
          <span className="other-name" lang={other}>
            {otherName}
          </span>
        )}
      </h1>
      <p className="facts">
        <span>{words.kind(concept.kind)}</span>
        <span>{words.level(concept.level)}</span>
        <span>{time(concept.minutes)}</span>
        {aliases.length > 0 && (
          <span>{t("concept.aliases", { names: aliases.join(t("terms.listSeparator")) })}</span>
        )}
        <Link to="/map" search={{ at: concept.id }}>
          {t("concept.onMap")}
        </Link>
      </p>
      <p className="lead">{concept.summary}</p>
    </div>
  );
}

/** Offered to those who know the concept, as long as the page does not say so of all that it needs. */
function MarkPrerequisites({ of: concept }: { readonly of: Schema["ConceptDetail"] }) {
  const { t } = useTranslation();
  const { data: map } = useQuery(mapQuery(useLanguage()));
  const { states } = useSaid();
  if (map === undefined || states.get(concept.id) !== "known") {
    return null;
  }
  const open = [...closure(needs(map), [concept.id])].filter((id) => states.get(id) !== "known");
  return (
    open.length > 0 && (
      <button
        type="button"
        className="button button-small"
        onClick={() => mark({ state: "known", concepts: open })}
      >
        {t("learner.withPrerequisites", { count: open.length })}
      </button>
    )
  );
}
