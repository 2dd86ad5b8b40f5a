import { useTranslation } from "react-i18next";
import { useTitle } from "../../app/useTitle";

export function PathScreen() {
  const { t } = useTranslation();
  useTitle(t("path.title"));
  return (
    <div className="page">
      <h1>{t("path.title")}</h1>
    </div>
  );
}
