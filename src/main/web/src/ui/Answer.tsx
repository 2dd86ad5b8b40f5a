import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { missingOf } from "../api/missing";
import { ApiError, Unreachable } from "../api/problem";
import { Instead } from "./Instead";
import { Notice } from "./Notice";

interface AnswerProps<T> {
  readonly of: UseQueryResult<T>;
  /** What to show meanwhile; a line of text if there is nothing better. */
  readonly loading?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** Shows what a query answered; before that, that it is being asked; and else, what went wrong and what helps. */
export function Answer<T>({ of: query, loading, children }: AnswerProps<T>) {
  const { t } = useTranslation();
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (query.error !== null) {
    return <Failure error={query.error} retry={() => void query.refetch()} />;
  }
  return (
    loading ?? (
      <p className="loading" role="status">
        {t("shell.loading")}
      </p>
    )
  );
}

interface FailureProps {
  readonly error: Error;
  readonly retry?: () => void;
}

/** What went wrong, in the reader's language, with the API's suggestions. */
export function Failure({ error, retry }: FailureProps) {
  const { t } = useTranslation();
  const problem = error instanceof ApiError ? error.problem : {};
  const unreachable = error instanceof Unreachable;
  const text = unreachable
    ? t("problem.unreachable")
    : (problem.detail ?? t("problem.unexpected", { status: error instanceof ApiError ? error.status : "?" }));
  const missing = missingOf(error);
  const suggestions = problem.suggestions ?? [];
  const wrongRequest = error instanceof ApiError && error.status < 500;
  return (
    <Notice title={problem.title ?? t("problem.title")} text={text} role="alert">
      {missing !== null && <Instead {...missing} />}
      {missing === null && suggestions.length > 0 && (
        <p>
          {t("problem.maybe")} {suggestions.join(t("terms.listSeparator"))}
        </p>
      )}
      {retry !== undefined && !wrongRequest && (
        <button type="button" className="button" onClick={retry}>
          {t("shell.retry")}
        </button>
      )}
    </Notice>
  );
}
