import { Dialog, DialogDescription, DialogDismiss, DialogHeading } from "@ariakit/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { useLanguage } from "../../app/useLanguage";
import { take, undo } from "../../learner/learner";
import { toast } from "../../ui/toast";

/** Forgets everything, after asking; can be undone. */
export function Forget() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const forget = async () => {
    setOpen(false);
    try {
      const view = await answer(api.DELETE("/api/learner", { headers: { "Accept-Language": language } }));
      take(view);
      const { change } = view;
      if (change !== undefined) {
        toast(t("known.what.clear", { count: change.entries.length }), {
          label: t("learner.undo"),
          run: () => void undo(change.number),
          undoes: change.number,
        });
      }
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" className="button forget" onClick={() => setOpen(true)}>
        {t("known.forget")}
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        className="dialog"
        backdrop={<div className="dialog-backdrop" />}
      >
        <DialogHeading>{t("known.forgetTitle")}</DialogHeading>
        <DialogDescription>{t("known.forgetText")}</DialogDescription>
        <div className="plan-links">
          <button type="button" className="button button-main" onClick={() => void forget()}>
            {t("known.forget")}
          </button>
          <DialogDismiss className="button">{t("known.cancel")}</DialogDismiss>
        </div>
      </Dialog>
    </>
  );
}
