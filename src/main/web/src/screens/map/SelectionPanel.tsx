import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { conceptQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTime } from "../../study/time";
import { Answer } from "../../ui/Answer";

interface SelectionPanelProps {
  readonly id: string;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | null) => void;
  readonly onClose: () => void;
}

/** The selected concept in short: what it is, what it rests on and opens up and why, and where to go from here. */
export function SelectionPanel({ id, onSelect, onPoint, onClose }: SelectionPanelProps) {
  const { t } = useTranslation();
  const time = useTime();
  const concept = useQuery(conceptQuery(useLanguage(), id));
  return (
    <section className="selection" aria-label={t("map.selection")}>
      <button type="button" className="button button-small selection-close" onClick={onClose}>
        {t("map.back")}
      </button>
      <Answer of={concept}>
        {(found) => (
          <>
            <p className="eyebrow">
              {found.topic.name} · {t(`terms.kind.${found.kind as "theory"}`)}
            </p>
            <h1 className="selection-name">{found.name}</h1>
            <p className="selection-facts">
              {time(found.minutes)} · {t("terms.levelShort", { level: found.level })}
            </p>
            <p>{found.summary}</p>
            <div className="selection-actions">
              <Link to="/concepts/$id" params={{ id }} className="button">
                {t("map.open")}
              </Link>
              <Link to="/path" search={{ to: id }} className="button button-main">
                {t("map.plan")}
              </Link>
            </div>
            <Reasons
              title={t("map.restsOn")}
              aside={t("map.restsOnAll", {
                count: found.prerequisites,
                time: time(found.prerequisiteMinutes),
              })}
              none={t("map.restsOnNothing")}
              edges={found.requires}
              mark="below"
              onSelect={onSelect}
              onPoint={onPoint}
            />
            <Reasons
              title={t("map.opensUp")}
              aside={t("map.opensUpAll", { count: found.unlocks })}
              none={t("map.opensUpNothing")}
              edges={found.requiredBy}
              mark="above"
              onSelect={onSelect}
              onPoint={onPoint}
            />
          </>
        )}
      </Answer>
    </section>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly aside: string;
  readonly none: string;
  readonly edges: readonly Schema["RequirementView"][];
  readonly mark: "below" | "above";
  readonly onSelect: (id: string) => void;
  readonly onPoint: (id: string | null) => void;
}

function Reasons({ title, aside, none, edges, mark, onSelect, onPoint }: ReasonsProps) {
  const { t } = useTranslation();
  return (
    <section className={`reasons reasons-${mark}`}>
      <h2 className="reasons-title">{title}</h2>
      <p className="reasons-aside">{edges.length === 0 ? none : aside}</p>
      <ul>
        {edges.map((edge) => (
          <li key={edge.id} className="reason">
            <button
              type="button"
              className="reason-name"
              onClick={() => onSelect(edge.id)}
              onMouseEnter={() => onPoint(edge.id)}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint(edge.id)}
              onBlur={() => onPoint(null)}
            >
              {edge.name}
            </button>
            {edge.strength === "helpful" && <span className="tag">{t("terms.strength.helpful")}</span>}
            <p className="reason-why">{edge.why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
