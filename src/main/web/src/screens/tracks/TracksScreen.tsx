import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { tracksQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { useTime } from "../../study/time";
import { Answer } from "../../ui/Answer";

/** All tracks, with their size. */
export function TracksScreen() {
  const { t } = useTranslation();
  const time = useTime();
  const tracks = useQuery(tracksQuery(useLanguage()));
  useTitle(t("study.tracks"));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t("study.tracks")}</h1>
      </div>
      <Answer of={tracks} loading={<Skeleton />}>
        {(found) => (
          <ul className="rows">
            {found.map(({ id, name, description, questions, concepts, minutes }) => (
              <li key={id}>
                <h2>
                  <Link to="/tracks/$id" params={{ id }}>
                    {name}
                  </Link>
                </h2>
                <p className="why">{description}</p>
                <p className="facts">
                  <span>{t("study.questions", { count: questions })}</span>
                  <span>{t("terms.concepts", { count: concepts })}</span>
                  <span>{time(minutes)}</span>
                </p>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </div>
  );
}
