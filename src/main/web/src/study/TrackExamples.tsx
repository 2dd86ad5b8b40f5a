import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { tracksQuery } from "../api/queries";
import { useLanguage } from "../app/useLanguage";
import "./targets.css";

interface TrackExamplesProps {
  readonly title: string;
  /** The screen that a track leads to. */
  readonly to: "/path" | "/plan";
}

/** Tracks to begin with, for readers who have not chosen anything. */
export function TrackExamples({ title, to }: TrackExamplesProps) {
  const { t } = useTranslation();
  const tracks = useQuery(tracksQuery(useLanguage()));
  return (
    <section className="section">
      <h2>{title}</h2>
      {tracks.data === undefined && tracks.isError && (
        <p role="status">
          {t("problem.notLoaded")}{" "}
          <button type="button" className="button button-small" onClick={() => void tracks.refetch()}>
            {t("shell.retry")}
          </button>
        </p>
      )}
      <ul className="examples">
        {(tracks.data ?? []).map(({ id, name, description, questions }) => (
          <li key={id}>
            <Link to={to} search={{ to: `track:${id}` }} className="example">
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
