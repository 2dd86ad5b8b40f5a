import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { mapQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { needs } from "../../learner/closure";
import { StateMark } from "../../study/StateMark";
import { box, draw, turned, type Place } from "./layers";

interface LayeredDrawingProps {
  readonly id: string;
  readonly name: string;
}

function curve(from: Place, to: Place): string {
  const [x1, y1] = [from.x + box.width, from.y + box.height / 2];
  const [x2, y2] = [to.x, to.y + box.height / 2];
  const bend = Math.max(16, (x2 - x1) / 2);
  return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`;
}

/** A concept between what it needs and what it opens up. The boxes are links; the lines are told again by the lists below. */
export function LayeredDrawing({ id, name }: LayeredDrawingProps) {
  const { t } = useTranslation();
  const { data: map } = useQuery(mapQuery(useLanguage()));
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useMemo(() => {
    if (map === undefined) {
      return null;
    }
    const below = needs(map);
    return draw({ needs: below, opens: turned(below) }, id);
  }, [map, id]);
  const own = drawing?.places.find((place) => place.id === id);
  useEffect(() => {
    // On a narrow screen the concept itself is in sight first.
    if (frame.current !== null && own !== undefined) {
      frame.current.scrollLeft = own.x + box.width / 2 - frame.current.clientWidth / 2;
    }
  }, [own]);
  if (drawing === null || map === undefined || drawing.places.length < 2) {
    return null;
  }
  const names = new Map(map.nodes.map((node) => [node.id, node.name]));
  const at = new Map(drawing.places.map((place) => [place.id, place]));
  return (
    <div ref={frame} className="drawing" role="group" aria-label={t("concept.drawing", { name })}>
      <div className="drawing-sheet" style={{ width: drawing.width, height: drawing.height }}>
        <svg width={drawing.width} height={drawing.height} aria-hidden="true" focusable="false">
          {drawing.lines.map(({ from, to }) => {
            const [start, end] = [at.get(from), at.get(to)];
            return (
              start !== undefined &&
              end !== undefined && (
                <path
                  key={`${from} ${to}`}
                  d={curve(start, end)}
                  className={to === id || from === id ? "line line-own" : "line"}
                />
              )
            );
          })}
        </svg>
        <ul>
          {drawing.places.map((place) => (
            <li
              key={place.id}
              className={place.id === id ? "box box-own" : "box"}
              style={{ left: place.x, top: place.y, width: box.width, height: box.height }}
            >
              {place.id === id ? (
                <span aria-current="true">{name}</span>
              ) : (
                <Link to="/concepts/$id" params={{ id: place.id }}>
                  <span className="box-name">{names.get(place.id) ?? place.id}</span>
                  <StateMark concept={place.id} />
                </Link>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
