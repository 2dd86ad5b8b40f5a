import { useQuery } from "@tanstack/react-query";
import { Link, Navigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { questionsPerPage, questionsQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { useImplied } from "../../learner/states";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { useWords } from "../../study/words";
import { Answer } from "../../ui/Answer";
import { Filter } from "./Filter";
import "./questions.css";
import { filterOf, lastPageBefore, withPage } from "./questionsAddress";

/** All questions, filtered by the address. */
export function QuestionsScreen() {
  const { t } = useTranslation();
  const address = useSearch({ from: "/questions" });
  const list = useQuery(questionsQuery(useLanguage(), filterOf(address)));
  useTitle(t("questions.title"));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t("questions.title")}</h1>
        <p className="lead">{t("questions.lead")}</p>
      </div>
      <Filter />
      <Answer of={list} loading={<Skeleton />}>
        {(found) => (found.total === 0 ? <Nothing /> : <List of={found} stale={list.isPlaceholderData} />)}
      </Answer>
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <div className="empty" role="status">
      <h2>{t("questions.none")}</h2>
      <p>{t("questions.noneHint")}</p>
    </div>
  );
}

interface ListProps {
  readonly of: Schema["PageQuestionRow"];
  readonly stale: boolean;
}

function List({ of: { items, page, total }, stale }: ListProps) {
  const { t } = useTranslation();
  const words = useWords();
  const address = useSearch({ from: "/questions" });
  const pages = Math.ceil(total / questionsPerPage);
  const last = stale ? undefined : lastPageBefore(page + 1, pages);
  if (last !== undefined) {
    return <Navigate to="/questions" search={withPage(address, last)} replace />;
  }
  return (
    <section aria-busy={stale}>
      <p className="soft" role="status">
        {t("questions.found", { count: total })}
      </p>
      <ul className="rows question-rows">
        {items.map((question) => (
          <li key={question.id}>
            <Link to="/questions/$id" params={{ id: question.id }} className="question-text">
              {question.text}
            </Link>
            <p className="facts">
              <span>{question.category.name}</span>
              <span>{words.format(question.format)}</span>
              <span>{words.level(question.level)}</span>
              <Readiness core={question.core} />
            </p>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <nav className="pages" aria-label={t("questions.pages")}>
          <Turn to={page} enabled={page > 0} label={t("questions.previous")} />
          <span className="soft">{t("questions.page", { page: page + 1, pages })}</span>
          <Turn to={page + 2} enabled={page + 1 < pages} label={t("questions.next")} />
        </nav>
      )}
    </section>
  );
}

interface TurnProps {
  /** The page, from 1. */
  readonly to: number;
  readonly enabled: boolean;
  readonly label: string;
}

function Turn({ to, enabled, label }: TurnProps) {
  const address = useSearch({ from: "/questions" });
  if (!enabled) {
    return (
      <span className="button" aria-disabled="true" role="link">
        {label}
      </span>
    );
  }
  return (
    <Link to="/questions" search={withPage(address, to)} className="button">
      {label}
    </Link>
  );
}

/** How much of what a question needs the reader knows. */
export function Readiness({ core }: { readonly core: readonly string[] }) {
  const { t } = useTranslation();
  const implied = useImplied();
  const known = core.filter((concept) => implied.has(concept)).length;
  if (known === core.length) {
    return <span className="pill pill-good">✓ {t("study.answerable")}</span>;
  }
  return <span>{t("learner.knownOf", { known, all: core.length })}</span>;
}
