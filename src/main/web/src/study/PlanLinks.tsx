import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { readList, writeList } from "../app/address";
import { lastTargets } from "./lastTargets";

/** Leads to the path to something; and, if the reader has a path already, offers to add it to that. */
export function PlanLinks({ target }: { readonly target: string }) {
  const { t } = useTranslation();
  const before = readList(lastTargets());
  const both = writeList([...before, target]);
  return (
    <div className="plan-links">
      <Link to="/path" search={{ to: target }} className="button button-main">
        {t("learner.plan")}
      </Link>
      {before.length > 0 && !before.includes(target) && both !== undefined && (
        <Link to="/path" search={{ to: both }} className="button">
          {t("learner.addToPlan")}
        </Link>
      )}
    </div>
  );
}
