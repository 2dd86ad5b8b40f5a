import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { mapQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { Answer } from "../../ui/Answer";

export function MapScreen() {
  const { t } = useTranslation();
  useTitle(t("map.title"));
  const map = useQuery(mapQuery(useLanguage()));
  return <Answer of={map}>{(view) => <p>{t("terms.concepts", { count: view.nodes.length })}</p>}</Answer>;
}
