import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { revisionQuery } from "../api/queries";
import { hasChanged, server } from "../api/revision";

/** What the reader should know about the server: gone, its database gone, or with another graph than the page shows. */
export function Banners() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  useQuery(revisionQuery);
  const state = useSyncExternalStore(server.subscribe, server.current);
  const { reachable } = state;
  useEffect(() => {
    if (reachable) {
      // What failed while nobody answered is asked again.
      void queries.refetchQueries({ predicate: (query) => query.state.status === "error", type: "active" });
    }
  }, [reachable, queries]);
  return (
    <div role="status" className="banners">
      {!reachable && <p className="banner banner-bad">{t("shell.serverGone")}</p>}
      {reachable && !state.databaseReachable && (
        <p className="banner banner-bad">{t("shell.databaseGone")}</p>
      )}
      {hasChanged(state) && (
        <p className="banner">
          {t("shell.changed")}{" "}
          <button
            type="button"
            className="button button-small"
            onClick={() => {
              server.refreshed();
              void queries.invalidateQueries();
            }}
          >
            {t("shell.refresh")}
          </button>
        </p>
      )}
    </div>
  );
}
