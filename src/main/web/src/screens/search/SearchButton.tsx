import { useTranslation } from "react-i18next";

export function SearchButton() {
  const { t } = useTranslation();
  return (
    <button type="button" className="search-button">
      {t("shell.search")}
    </button>
  );
}
