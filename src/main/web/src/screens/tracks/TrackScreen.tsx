import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { trackQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitleOf } from "../../app/useTitleOf";
import { PlanLinks } from "../../study/PlanLinks";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { useTime } from "../../study/time";
import { useWords } from "../../study/words";
import { Answer } from "../../ui/Answer";

/** One track: its questions, the weightiest first. */
export function TrackScreen() {
  const { t } = useTranslation();
  const time = useTime();
  const words = useWords();
  const { id } = useParams({ from: "/tracks/$id" });
  const track = useQuery(trackQuery(useLanguage(), id));
  useTitleOf(track, ({ name }) => name);
  return (
    <Answer of={track} loading={<Skeleton />}>
      {({ name, description, concepts, minutes, questions }) => (
        <article className="page">
          <div className="page-head">
            <p className="crumbs">
              <Link to="/tracks">{t("study.allTracks")}</Link>
            </p>
            <h1>{name}</h1>
            <p className="facts">
              <span>{t("study.questions", { count: questions.length })}</span>
              <span>{t("terms.concepts", { count: concepts })}</span>
              <span>{time(minutes)}</span>
            </p>
            <p className="lead">{description}</p>
            <PlanLinks target={`track:${id}`} />
          </div>
          <ul className="rows">
            {[...questions]
              .sort((one, other) => other.weight - one.weight)
              .map((question) => (
                <li key={question.id}>
                  <Link to="/questions/$id" params={{ id: question.id }}>
                    {question.text}
                  </Link>
                  <p className="facts">
                    <span>{t("study.weight", { weight: question.weight })}</span>
                    <span>{words.level(question.level)}</span>
                  </p>
                </li>
              ))}
          </ul>
        </article>
      )}
    </Answer>
  );
}
