import { useTranslation } from "react-i18next";
import type { Facts } from "./facts";
import type { Palette } from "./looks";

interface LegendProps {
  readonly facts: Facts;
  readonly palette: Palette;
  readonly colour: "topic" | "state";
}

/** What place, colour, size and the two kinds of light on the map mean. */
export function Legend({ facts, palette, colour }: LegendProps) {
  const { t } = useTranslation();
  const colours =
    colour === "topic"
      ? facts.groups.map(({ id, name }, index) => ({
          id,
          name,
          color: palette.groups[index % palette.groups.length],
        }))
      : (["known", "learning", "unknown"] as const).map((state) => ({
          id: state,
          name: t(`terms.state.${state}`),
          color: palette.states[state],
        }));
  return (
    <details data-covers className="legend" open={matchMedia("(min-width: 58rem)").matches}>
      <summary>{t("map.legend")}</summary>
      <ul className="legend-colours">
        {colours.map(({ id, name, color }) => (
          <li key={id}>
            <span className="dot" style={{ background: color }} aria-hidden="true" /> {name}
          </li>
        ))}
      </ul>
      <ul>
        <li>{t("map.legendPlace")}</li>
        <li>{t("map.legendSize")}</li>
        <li>
          <span className="dot" style={{ background: palette.below }} aria-hidden="true" />{" "}
          {t("map.legendBelow")}
        </li>
        <li>
          <span className="dot dot-ring" style={{ borderColor: palette.above }} aria-hidden="true" />{" "}
          {t("map.legendAbove")}
        </li>
      </ul>
    </details>
  );
}
