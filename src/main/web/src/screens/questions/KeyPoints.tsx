import {
  Disclosure,
  DisclosureContent,
  DisclosureProvider,
  useDisclosureContext,
  useStoreState,
} from "@ariakit/react";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { ConceptLink } from "../../study/ConceptLink";

/** What a strong answer says, folded until the reader has tried. */
export function KeyPoints({ of: points }: { readonly of: readonly Schema["KeyPointView"][] }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <h2>{t("questions.keyPoints")}</h2>
      <DisclosureProvider>
        <p className="soft">{t("questions.tryFirst")}</p>
        <Toggle />
        <DisclosureContent>
          <ol className="rows key-points">
            {points.map((point) => (
              <li key={point.say}>
                <p className="say">{point.say}</p>
                <p className="facts">
                  <span className={point.role === "core" ? "pill pill-mark" : "pill"}>
                    {point.role === "core" ? t("study.role.core") : t("study.role.bonus")}
                  </span>
                  <span>{t("questions.weight", { weight: point.weight })}</span>
                  {point.concepts.map(({ id, name }) => (
                    <ConceptLink key={id} id={id} name={name} />
                  ))}
                </p>
              </li>
            ))}
          </ol>
        </DisclosureContent>
      </DisclosureProvider>
    </section>
  );
}

function Toggle() {
  const { t } = useTranslation();
  const disclosure = useDisclosureContext();
  const open = useStoreState(disclosure, "open") ?? false;
  return (
    <Disclosure className="button show-points">{open ? t("questions.hide") : t("questions.show")}</Disclosure>
  );
}
