import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { ConceptLink } from "../../study/ConceptLink";
import { sayDays, useDay } from "../../study/day";
import { shortValue } from "./curve";

const shownAtFirst = 5;

/** What the plan leaves out, with the reason and what it would take. */
export function CutList({ of: cut }: { readonly of: readonly Schema["PlanCut"][] }) {
  const { t } = useTranslation();
  const sayDay = useDay();
  const [all, setAll] = useState(false);
  if (cut.length === 0) {
    return null;
  }
  return (
    <section className="section">
      <h2>{t("plan.cut")}</h2>
      <p className="soft small">
        {cut.length === 1 ? t("plan.cutOne") : t("plan.cutMany", { number: cut.length })}
      </p>
      <ul className="rows">
        {(all ? cut : cut.slice(0, shownAtFirst)).map((each) => (
          <li key={`${each.kind} ${each.id} ${each.name}`}>
            <p className="row-head">
              {each.kind === "concept" ? (
                <Link to="/concepts/$id" params={{ id: each.id }}>
                  {each.name}
                </Link>
              ) : (
                <Link to="/questions/$id" params={{ id: each.id }}>
                  {each.name}
                </Link>
              )}
              <span className="pill">{t("plan.worthOf", { value: shortValue(each.weight) })}</span>
            </p>
            <p className="why small">{sayDays(each.why, sayDay)}</p>
            <details className="fold small">
              <summary>{t("plan.missing")}</summary>
              <p className="cut-missing">
                {each.missing.map(({ id, name }) => (
                  <ConceptLink key={id} id={id} name={name} />
                ))}
              </p>
            </details>
          </li>
        ))}
      </ul>
      {!all && cut.length > shownAtFirst && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {t("study.showAll", { count: cut.length })}
        </button>
      )}
    </section>
  );
}
