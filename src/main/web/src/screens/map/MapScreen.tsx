import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { mapQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { Answer } from "../../ui/Answer";
import { Explorer } from "./Explorer";
import "./map.css";

/** All concepts at once: the drawn map, and the same as a list. */
export function MapScreen() {
  const { t } = useTranslation();
  const map = useQuery(mapQuery(useLanguage()));
  useTitle(t("map.title"));
  return (
    <Answer
      of={map}
      loading={
        <div className="map-loading" role="status">
          {t("map.loading")}
        </div>
      }
    >
      {(view) => <Explorer view={view} />}
    </Answer>
  );
}
