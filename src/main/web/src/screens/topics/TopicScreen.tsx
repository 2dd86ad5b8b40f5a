import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { mapQuery } from "../../api/queries";
import { NotFound } from "../../app/Faults";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { mark } from "../../learner/learner";
import { useSaid } from "../../learner/states";
import { ConceptLink } from "../../study/ConceptLink";
import { PlanLinks } from "../../study/PlanLinks";
import { Progress } from "../../study/Progress";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { useTime } from "../../study/time";
import { Waiting } from "../../study/Waiting";
import { useWords } from "../../study/words";
import { Answer } from "../../ui/Answer";
import { knownOf, tree, type Branch } from "../known/topicTree";
import "./topics.css";

/** One topic: its concepts from the first course on, and the topics below. */
export function TopicScreen() {
  const { id } = useParams({ from: "/topics/$id" });
  const map = useQuery(mapQuery(useLanguage()));
  return (
    <Answer of={map} loading={<Skeleton />}>
      {(found) => <Topic id={id} map={found} />}
    </Answer>
  );
}

function find(branches: readonly Branch[], id: string): Branch | undefined {
  for (const branch of branches) {
    const found = branch.id === id ? branch : find(branch.children, id);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

interface TopicProps {
  readonly id: string;
  readonly map: Schema["MapView"];
}

function Topic({ id, map }: TopicProps) {
  const { t } = useTranslation();
  const { states } = useSaid();
  const branch = find(tree(map.topics, map.nodes, { words: "", shown: "all", states }), id);
  useTitle(branch?.name ?? t("shell.notFoundTitle"));
  if (branch === undefined) {
    return <NotFound />;
  }
  const parent = map.topics.find((topic) => topic.id === map.topics.find((each) => each.id === id)?.parent);
  const known = knownOf(branch.all, states);
  const label = t("learner.knownOf", { known, all: branch.all.length });
  return (
    <article className="page">
      <Waiting />
      <div className="page-head">
        <p className="crumbs">
          {parent === undefined ? (
            <Link to="/topics">{t("study.allTopics")}</Link>
          ) : (
            <Link to="/topics/$id" params={{ id: parent.id }}>
              {parent.name}
            </Link>
          )}
        </p>
        <h1>{branch.name}</h1>
        <p className="facts">
          <span>{t("terms.concepts", { count: branch.all.length })}</span>
          <Progress done={known} all={branch.all.length} label={label} />
        </p>
        <div className="plan-links">
          <PlanLinks target={`topic:${id}`} />
          <button
            type="button"
            className="button"
            disabled={known === branch.all.length}
            onClick={() =>
              mark({ state: "known", concepts: branch.all.filter((each) => states.get(each) !== "known") })
            }
          >
            {t("study.markAll")}
          </button>
        </div>
      </div>
      <Concepts of={branch} map={map} />
      {branch.children.map((child) => (
        <section key={child.id} className="section">
          <h2>
            <Link to="/topics/$id" params={{ id: child.id }} className="plain-link">
              {child.name}
            </Link>
          </h2>
          <Concepts of={child} map={map} />
        </section>
      ))}
    </article>
  );
}

interface ConceptsProps {
  readonly of: Branch;
  readonly map: Schema["MapView"];
}

function Concepts({ of: { concepts }, map }: ConceptsProps) {
  const time = useTime();
  const words = useWords();
  const minutes = new Map(map.nodes.map((node) => [node.id, node]));
  return (
    <ul className="rows topic-concepts">
      {concepts.map(({ id, name, level }) => (
        <li key={id}>
          <ConceptLink id={id} name={name} />
          <span className="facts">
            <span>{words.kind(minutes.get(id)?.kind ?? "")}</span>
            <span>{words.level(level)}</span>
            <span>{time(minutes.get(id)?.minutes ?? 0)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
