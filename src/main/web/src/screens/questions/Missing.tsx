import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pathQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useSaid } from "../../learner/states";
import { ConceptLink } from "../../study/ConceptLink";
import { useTime } from "../../study/time";
import { Answer } from "../../ui/Answer";

const shown = 5;

/** What the reader has to learn before a question can be answered, first things first. */
export function Missing({ question }: { readonly question: string }) {
  const { t } = useTranslation();
  const time = useTime();
  const language = useLanguage();
  const { states, ready } = useSaid();
  const known = [...states]
    .filter(([, state]) => state === "known")
    .map(([id]) => id)
    .sort();
  const path = useQuery({
    ...pathQuery(language, { to: `question:${question}`, known, include: "", assume: "" }),
    enabled: ready,
    placeholderData: (before) => before,
  });
  return (
    <Answer of={path}>
      {({ steps, minutes }) =>
        steps.length === 0 ? (
          <p>
            <span className="pill pill-good">✓ {t("study.answerable")}</span> {t("questions.nothingMissing")}
          </p>
        ) : (
          <>
            <p className="missing-sum">
              {t("questions.missing", { count: steps.length, time: time(minutes) })}
            </p>
            <ol className="missing">
              {steps.slice(0, shown).map(({ id, name }) => (
                <li key={id}>
                  <ConceptLink id={id} name={name} />
                </li>
              ))}
            </ol>
            {steps.length > shown && (
              <p className="soft small">{t("questions.more", { count: steps.length - shown })}</p>
            )}
          </>
        )
      }
    </Answer>
  );
}
