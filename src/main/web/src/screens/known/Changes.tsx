import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { useLanguage } from "../../app/useLanguage";
import { changesQuery, undo } from "../../learner/learner";

const shown = 8;

type What = "set" | "import" | "clear" | "undo";

/** The last changes; each can be taken back. */
export function Changes() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: changes, error } = useQuery(changesQuery);
  const words = ({ what, entries }: Schema["ChangeView"]) => {
    const [only] = entries;
    if (what === "set" && entries.length === 1 && only?.after !== undefined) {
      return t("learner.markedOne", {
        name: only.name,
        state: t(`terms.state.${only.after.state as "known"}`),
      });
    }
    return t(`known.what.${what as What}`, { count: entries.length });
  };
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <section className="side-box">
      <h2>{t("known.changes")}</h2>
      {changes === undefined || changes.length === 0 ? (
        <p className="soft small">{error === null ? t("known.noChanges") : error.message}</p>
      ) : (
        <ol className="rows changes">
          {changes.slice(0, shown).map((change) => (
            <li key={change.number} data-change={change.number}>
              <span>
                <span className={change.undone ? "undone" : undefined}>{words(change)}</span>
                <time dateTime={change.at} className="soft small">
                  {time.format(new Date(change.at))}
                </time>
              </span>
              {change.undone ? (
                <span className="pill">{t("known.undone")}</span>
              ) : (
                <button
                  type="button"
                  className="button button-small"
                  aria-label={t("known.undoOf", { what: words(change) })}
                  onClick={() => void undo(change.number)}
                >
                  {t("known.undo")}
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
