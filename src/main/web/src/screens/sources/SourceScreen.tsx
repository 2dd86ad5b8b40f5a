import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sourceQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { ConceptLink } from "../../study/ConceptLink";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { useTime } from "../../study/time";
import { useWords } from "../../study/words";
import { Answer } from "../../ui/Answer";

/** One source: where it is, and what it teaches. */
export function SourceScreen() {
  const { t } = useTranslation();
  const time = useTime();
  const words = useWords();
  const { id } = useParams({ from: "/sources/$id" });
  const source = useQuery(sourceQuery(useLanguage(), id));
  useTitle(source.data?.title);
  return (
    <Answer of={source} loading={<Skeleton />}>
      {({ title, authors, year, kind, url, minutes, concepts }) => (
        <article className="page">
          <header className="page-head">
            <p className="crumbs">{t("study.source_title")}</p>
            <h1 lang="en">{title}</h1>
            <p className="soft" lang="en">
              {authors.join(", ")}
            </p>
            <p className="facts">
              <span>{words.source(kind)}</span>
              <span>{year}</span>
              <span>{time(minutes)}</span>
            </p>
            <div className="plan-links">
              <a href={url} rel="external noreferrer" className="button button-main">
                {t("study.readIt")}
              </a>
            </div>
          </header>
          <section className="section">
            <h2>{t("study.taughtHere")}</h2>
            <ul className="rows">
              {concepts.map(({ id: concept, name, at }) => (
                <li key={`${concept} ${at}`}>
                  <ConceptLink id={concept} name={name} /> <span className="soft small">{at}</span>
                </li>
              ))}
            </ul>
          </section>
        </article>
      )}
    </Answer>
  );
}
