import { useTranslation } from "react-i18next";
import { useTitle } from "../../app/useTitle";

export function QuestionsScreen() {
  const { t } = useTranslation();
  useTitle(t("questions.title"));
  return (
    <div className="page">
      <h1>{t("questions.title")}</h1>
    </div>
  );
}
