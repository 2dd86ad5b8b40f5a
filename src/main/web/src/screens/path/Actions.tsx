import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { pathQuery, type PathQuestion } from "../../api/queries";
import { writeAddress } from "../../app/address";
import { useLanguage } from "../../app/useLanguage";
import { toast } from "../../ui/toast";
import { shared, type PathAddress } from "./pathAddress";

interface ActionsProps {
  readonly address: PathAddress;
  readonly question: PathQuestion;
  readonly steps: readonly { readonly id: string }[];
}

/** What can be done with a whole path: a link for others, paper, a file. */
export function Actions({ address, question, steps }: ActionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const router = useRouter();
  const queries = useQueryClient();
  const share = async () => {
    const whole = await queries.query(pathQuery(language, { ...question, known: [], assume: "" }));
    const same = shared(
      address,
      whole.steps.map(({ id }) => id),
      steps.map(({ id }) => id),
    );
    const { href } = router.buildLocation({ to: "/path", search: { ...same, lang: language } });
    const shownLink = location.origin + href;
    try {
      await navigator.clipboard.writeText(shownLink);
      toast(t("path.copied"));
    } catch {
      toast(t("path.notCopied", { address: shownLink }));
    }
  };
  const file = `/api/paths.md${writeAddress({
    to: question.to,
    known: question.known.join(","),
    include: question.include,
    assume: question.assume,
    lang: language,
  })}`;
  return (
    <div className="path-actions">
      <button type="button" className="button" onClick={() => void share()}>
        {t("path.share")}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {t("path.print")}
      </button>
      <a href={file} download className="button">
        {t("path.markdown")}
      </a>
    </div>
  );
}
