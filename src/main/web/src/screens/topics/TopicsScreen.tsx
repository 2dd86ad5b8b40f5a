import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { topicsQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { Answer } from "../../ui/Answer";
import "./topics.css";

/** The tree of all topics. */
export function TopicsScreen() {
  const { t } = useTranslation();
  const topics = useQuery(topicsQuery(useLanguage()));
  useTitle(t("study.topics"));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t("study.topics")}</h1>
      </div>
      <Answer of={topics} loading={<Skeleton />}>
        {(found) => <Tree of={found} />}
      </Answer>
    </div>
  );
}

function Tree({ of: topics }: { readonly of: readonly Schema["TopicView"][] }) {
  const { t } = useTranslation();
  return (
    <ul className="topic-tree">
      {topics.map(({ id, name, concepts, children }) => (
        <li key={id}>
          <Link to="/topics/$id" params={{ id }}>
            {name}
          </Link>{" "}
          <span className="soft small">{t("terms.concepts", { count: concepts })}</span>
          {children.length > 0 && <Tree of={children} />}
        </li>
      ))}
    </ul>
  );
}
