import { useTranslation } from "react-i18next";
import { useTitle } from "../../app/useTitle";

export function KnownScreen() {
  const { t } = useTranslation();
  useTitle(t("known.title"));
  return (
    <div className="page">
      <h1>{t("known.title")}</h1>
    </div>
  );
}
