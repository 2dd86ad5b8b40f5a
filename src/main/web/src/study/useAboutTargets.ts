import { useTranslation } from "react-i18next";
import { useTitle } from "../app/useTitle";
import type { Named } from "./targetNames";

/** The document's title: what is made of which targets, once their names are there. */
export function useAboutTargets(title: string, targets: readonly Named[] | undefined): void {
  const { t } = useTranslation();
  const names = targets?.map(({ name }) => name).join(t("terms.listSeparator"));
  useTitle(names === undefined ? title : title + t("terms.colon") + names);
}
