import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Notice } from "../ui/Notice";
import { useTitle } from "./useTitle";

/** The page for an address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  useTitle(t("shell.notFoundTitle"));
  return (
    <Notice title={t("shell.notFoundTitle")} text={t("shell.notFound")}>
      <Link to="/map" className="button">
        {t("shell.toMap")}
      </Link>
    </Notice>
  );
}

/** The error boundary: what is shown in place of a screen that threw. */
export function Broken({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  useTitle(t("shell.brokenTitle"));
  return (
    <Notice title={t("shell.brokenTitle")} text={t("shell.broken")} role="alert">
      <button type="button" className="button" onClick={() => location.reload()}>
        {t("shell.reload")}
      </button>
      <pre className="fault">{error instanceof Error ? error.message : String(error)}</pre>
    </Notice>
  );
}
