import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { pathQuery, type PlanQuestion } from "../../api/queries";
import { writeAddress } from "../../app/address";
import { useLanguage } from "../../app/useLanguage";
import { toast } from "../../ui/toast";
import { shared } from "../path/pathAddress";
import { usualMinutes, type PlanAddress } from "./planAddress";

interface ActionsProps {
  readonly address: PlanAddress;
  readonly question: PlanQuestion;
  readonly plan: Schema["PlanView"];
}

/** What can be done with a whole plan: a link for others, paper, files. */
export function Actions({ address, question, plan }: ActionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const router = useRouter();
  const queries = useQueryClient();
  const share = async () => {
    const whole = await queries.query(
      pathQuery(language, { to: question.to, known: [], include: address.include ?? "", assume: "" }),
    );
    const missing = [...plan.steps, ...plan.cut.flatMap((cut) => cut.missing)].map(({ id }) => id);
    const time =
      address.minutes === undefined && address.until === undefined ? { minutes: String(usualMinutes) } : {};
    const same = {
      ...time,
      ...shared(
        address,
        whole.steps.map(({ id }) => id),
        missing,
      ),
    };
    const { href } = router.buildLocation({ to: "/plan", search: { ...same, lang: language } });
    const link = location.origin + href;
    try {
      await navigator.clipboard.writeText(link);
      toast(t("plan.copied"));
    } catch {
      toast(t("path.notCopied", { address: link }));
    }
  };
  const file = (suffix: string) => `/api/plans.${suffix}${writeAddress({ ...question, lang: language })}`;
  return (
    <div className="path-actions">
      <button type="button" className="button" onClick={() => void share()}>
        {t("plan.share")}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {t("plan.print")}
      </button>
      {plan.schedule !== undefined && (
        <a href={file("ics")} download className="button">
          {t("plan.calendar")}
        </a>
      )}
      <a href={file("md")} download className="button">
        {t("plan.markdown")}
      </a>
      <a href={file("csv")} download className="button">
        {t("plan.table")}
      </a>
      <a href={file("json")} download className="button">
        {t("plan.data")}
      </a>
    </div>
  );
}
