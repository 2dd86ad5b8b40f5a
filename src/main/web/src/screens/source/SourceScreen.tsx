import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { sourceQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitleOf } from "../../app/useTitleOf";
import { Answer } from "../../ui/Answer";
import "./source.css";

/** A work, where to read it, and the concepts that it teaches. */
export function SourceScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: "/sources/$id" });
  const source = useQuery(sourceQuery(useLanguage(), id));
  useTitleOf(source, ({ title }) => title);
  return (
    <Answer of={source}>
      {(found) => (
        <article className="page source">
          <p className="eyebrow">{t(`source.kind.${found.kind as "paper"}`)}</p>
          <h1>{found.title}</h1>
          <p className="source-by">
            {found.authors.join(", ")}, {found.year} · {t("terms.minutes", { count: found.minutes })}
          </p>
          <p>
            <a className="button button-main" href={found.url} target="_blank" rel="noreferrer">
              {t("source.read", { host: new URL(found.url).host })}
            </a>
          </p>
          <h2>{t("source.teaches")}</h2>
          <ul className="source-concepts">
            {found.concepts.map((concept) => (
              <li key={concept.id}>
                <Link to="/concepts/$id" params={{ id: concept.id }}>
                  {concept.name}
                </Link>
                {concept.at !== "" && <span className="source-at">{concept.at}</span>}
              </li>
            ))}
          </ul>
        </article>
      )}
    </Answer>
  );
}
