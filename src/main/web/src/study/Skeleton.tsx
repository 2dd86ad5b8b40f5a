import { useTranslation } from "react-i18next";

/** The shape of a page that is being loaded, and words for screen readers. */
export function Skeleton() {
  const { t } = useTranslation();
  return (
    <div className="page" role="status">
      <span className="unseen">{t("shell.loading")}</span>
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
