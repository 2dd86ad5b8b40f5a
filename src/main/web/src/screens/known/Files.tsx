import { useState, type ChangeEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { answer, api } from "../../api/client";
import { useLanguage } from "../../app/useLanguage";
import { take, undo } from "../../learner/learner";
import { toast } from "../../ui/toast";

type Mode = "merge" | "replace";

/** Takes along what the reader knows, and brings it back. */
export function Files() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [mode, setMode] = useState<Mode>("merge");
  const [report, setReport] = useState<Schema["ImportView"] | string | null>(null);
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.target;
    const file = field.files?.[0];
    if (file === undefined) {
      return;
    }
    try {
      const body = JSON.parse(await file.text()) as Schema["LearnerFile"];
      const view = await answer(
        api.POST("/api/learner/import", {
          body,
          params: { query: { mode } },
          headers: { "Accept-Language": language },
        }),
      );
      take(view.result);
      setReport(view);
      const number = view.result.change?.number;
      if (number !== undefined) {
        toast(t("known.imported", { count: view.entries }), {
          label: t("learner.undo"),
          run: () => void undo(number),
          undoes: number,
        });
      }
    } catch (error) {
      setReport(error instanceof SyntaxError ? t("known.notJson") : (error as Error).message);
    } finally {
      // So that the same file can be chosen again.
      field.value = "";
    }
  };
  return (
    <section className="side-box">
      <h2>{t("known.file")}</h2>
      <a href="/api/learner/export" download className="button">
        {t("known.exportIt")}
      </a>
      <fieldset className="modes">
        <legend>{t("known.mode")}</legend>
        {(["merge", "replace"] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />{" "}
            {t(`known.${each}`)}
          </label>
        ))}
      </fieldset>
      <label className="button file-button">
        {t("known.importIt")}
        <input
          type="file"
          accept="application/json,.json"
          className="unseen"
          onChange={(event) => void read(event)}
        />
      </label>
      <div role="status">{report !== null && <Report of={report} />}</div>
    </section>
  );
}

function Report({ of: report }: { readonly of: Schema["ImportView"] | string }) {
  const { t } = useTranslation();
  if (typeof report === "string") {
    return <p className="banner banner-bad">{report}</p>;
  }
  const moved = Object.keys(report.moved).length;
  return (
    <div className="small">
      <p>
        {report.result.change === undefined
          ? t("known.nothingNew")
          : t("known.imported", { count: report.entries })}
      </p>
      {moved > 0 && <p>{t("known.moved", { count: moved })}</p>}
      {report.unknown.length > 0 && (
        <p>{t("known.unknown", { count: report.unknown.length, ids: report.unknown.join(", ") })}</p>
      )}
    </div>
  );
}
