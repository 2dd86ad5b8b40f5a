import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { questionQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitleOf } from "../../app/useTitleOf";
import { ConceptLink } from "../../study/ConceptLink";
import { PlanLinks } from "../../study/PlanLinks";
import { Skeleton } from "../../study/Skeleton";
import { StateChoice } from "../../study/StateChoice";
import "../../study/study.css";
import { Waiting } from "../../study/Waiting";
import { useWords } from "../../study/words";
import { Answer } from "../../ui/Answer";
import { KeyPoints } from "./KeyPoints";
import { Missing } from "./Missing";
import "./questions.css";

/** One question: to try first, then to compare, then to close the gap. */
export function QuestionScreen() {
  const { id } = useParams({ from: "/questions/$id" });
  const question = useQuery(questionQuery(useLanguage(), id));
  useTitleOf(question, ({ text }) => text);
  return (
    <Answer of={question} loading={<Skeleton />}>
      {(found) => <Question key={found.id} of={found} />}
    </Answer>
  );
}

/** The concepts that the key points name, core ones first, each once. */
function conceptsOf(
  points: readonly Schema["KeyPointView"][],
): readonly { id: string; name: string; core: boolean }[] {
  const found = new Map<string, { id: string; name: string; core: boolean }>();
  for (const role of ["core", "bonus"]) {
    for (const point of points.filter((each) => each.role === role)) {
      for (const { id, name } of point.concepts) {
        if (!found.has(id)) {
          found.set(id, { id, name, core: role === "core" });
        }
      }
    }
  }
  return [...found.values()];
}

function Question({ of: question }: { readonly of: Schema["QuestionDetail"] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords();
  const other = language === "en" ? "zh-Hant" : "en";
  const concepts = conceptsOf(question.keyPoints);
  return (
    <article className="page sheet question">
      <Waiting />
      <div className="page-head">
        <p className="crumbs">
          <Link to="/questions" search={{ category: question.category.id }}>
            {question.category.name}
          </Link>
        </p>
        <h1>{question.text}</h1>
        <p className="soft" lang={other}>
          {question.texts[other]}
        </p>
        <p className="facts">
          <span>{words.format(question.format)}</span>
          <span>{words.level(question.level)}</span>
        </p>
      </div>
      <aside className="sheet-side">
        <section className="side-box">
          <h2>{t("questions.yourPath")}</h2>
          <Missing question={question.id} />
          <PlanLinks target={`question:${question.id}`} />
        </section>
      </aside>
      <div className="sheet-main">
        <KeyPoints of={question.keyPoints} />
        {question.followUps.length > 0 && (
          <section className="section">
            <h2>{t("questions.followUps")}</h2>
            <ul className="rows follow-ups">
              {question.followUps.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        )}
        <section className="section">
          <h2>{t("questions.concepts")}</h2>
          <ul className="rows">
            {concepts.map(({ id, name, core }) => (
              <li key={id} className="concept-row">
                <span>
                  <ConceptLink id={id} name={name} />{" "}
                  {!core && <span className="pill">{t("study.role.bonus")}</span>}
                </span>
                <StateChoice concept={id} name={name} small />
              </li>
            ))}
          </ul>
        </section>
      </div>
      {question.tracks.length > 0 && (
        <div className="sheet-more">
          <section className="section">
            <h2>{t("questions.inTracks")}</h2>
            <ul className="rows">
              {question.tracks.map(({ id, name }) => (
                <li key={id}>
                  <Link to="/tracks/$id" params={{ id }}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </article>
  );
}
