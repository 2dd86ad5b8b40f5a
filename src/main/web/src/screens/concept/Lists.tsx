import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { ConceptLink } from "../../study/ConceptLink";
import { useTime } from "../../study/time";
import { useWords } from "../../study/words";

interface OfConcept {
  readonly of: Schema["ConceptDetail"];
}

/** Each prerequisite with its reason. */
export function Prerequisites({ of: { requires } }: OfConcept) {
  return <Requirements of={requires} />;
}

function Requirements({ of: edges }: { readonly of: readonly Schema["RequirementView"][] }) {
  const { t } = useTranslation();
  const time = useTime();
  return (
    <ul className="rows">
      {edges.map((edge) => (
        <li key={edge.id}>
          <div className="row-head">
            <strong>
              <ConceptLink id={edge.id} name={edge.name} />
            </strong>
            {edge.strength === "helpful" && <span className="pill">{t("concept.helpful")}</span>}
            <span className="soft small">{time(edge.minutes)}</span>
          </div>
          <p className="why">{edge.why}</p>
        </li>
      ))}
    </ul>
  );
}

const shownAtFirst = 6;

/** What needs the concept directly, with its reason; the many of a foundation are folded. */
export function Unlocks({ of: { requiredBy } }: OfConcept) {
  const { t } = useTranslation();
  const rest = requiredBy.slice(shownAtFirst);
  return (
    <>
      <Requirements of={requiredBy.slice(0, shownAtFirst)} />
      {rest.length > 0 && (
        <details className="fold">
          <summary>{t("study.showAll", { count: requiredBy.length })}</summary>
          <Requirements of={rest} />
        </details>
      )}
    </>
  );
}

/** Neighbours that are no prerequisites, each with the kind of relation and its reason. */
export function Related({ of: { related } }: OfConcept) {
  const words = useWords();
  return (
    <ul className="rows">
      {related.map((other) => (
        <li key={`${other.id} ${other.direction}`}>
          <div className="row-head">
            <strong>
              <ConceptLink id={other.id} name={other.name} />
            </strong>
            <span className="pill">{words.relation(other.as, other.direction)}</span>
          </div>
          <p className="why">{other.why}</p>
        </li>
      ))}
    </ul>
  );
}

/** Where it is taught, best first. */
export function Sources({ of: { sources } }: OfConcept) {
  const { t } = useTranslation();
  const words = useWords();
  const time = useTime();
  return (
    <ol className="rows sources">
      {sources.map((source) => (
        <li key={`${source.id} ${source.at}`}>
          <a href={source.url} rel="external noreferrer" lang="en">
            {source.title}
          </a>
          <p className="small soft">
            {t("concept.at", { place: source.at })} · {source.year} · {time(source.minutes)} ·{" "}
            <Link to="/sources/$id" params={{ id: source.id }}>
              {words.source(source.kind)}
            </Link>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What someone who knows it can answer; the answers are folded until they are asked for. */
export function Checks({ of: { checks } }: OfConcept) {
  const { t } = useTranslation();
  return (
    <ol className="rows checks">
      {checks.map(({ ask, answer }) => (
        <li key={ask}>
          <p className="ask">{ask}</p>
          <details className="fold">
            <summary>{t("concept.answer")}</summary>
            <p>{answer}</p>
          </details>
        </li>
      ))}
    </ol>
  );
}

/** The questions whose key points name it. */
export function Questions({ of: { questions } }: OfConcept) {
  const { t } = useTranslation();
  return (
    <ul className="rows">
      {questions.map(({ id, text, role }) => (
        <li key={id}>
          <Link to="/questions/$id" params={{ id }}>
            {text}
          </Link>{" "}
          {role === "bonus" && <span className="pill">{t("study.role.bonus")}</span>}
        </li>
      ))}
    </ul>
  );
}
