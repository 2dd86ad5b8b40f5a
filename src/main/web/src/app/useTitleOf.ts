import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { isNotFound } from "../api/missing";
import { useTitle } from "./useTitle";

/** The title of a page about one thing: its name, or that it is not there. */
export function useTitleOf<T>({ data, error }: UseQueryResult<T>, name: (data: T) => string): void {
  const { t } = useTranslation();
  const missing = data === undefined && isNotFound(error) ? t("problem.notFound") : undefined;
  useTitle(data === undefined ? missing : name(data));
}
