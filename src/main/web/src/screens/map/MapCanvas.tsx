import { Focusable } from "@ariakit/react";
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState, type Ref } from "react";
import { useTranslation } from "react-i18next";
import type { Facts } from "./facts";
import type { Scene } from "./looks";
import type { Camera } from "./mapAddress";
import { Painter, type PainterEvents } from "./Painter";

/** What the rest of the screen can ask the map to do. */
export interface MapHandle {
  readonly fly: (id: string) => void;
  readonly reveal: (id: string) => void;
  readonly go: (camera: Camera | null) => void;
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
}

interface MapCanvasProps extends PainterEvents {
  readonly ref: Ref<MapHandle>;
  readonly facts: Facts;
  readonly scene: Scene;
  /** Where to look first; null for everything. */
  readonly start: Camera | null;
}

/** How far an arrow key moves the view, in pixels. */
const step = 120;

const keys: Partial<Record<string, (painter: Painter) => void>> = {
  ArrowLeft: (painter) => painter.pan(-step, 0),
  ArrowRight: (painter) => painter.pan(step, 0),
  ArrowUp: (painter) => painter.pan(0, -step),
  ArrowDown: (painter) => painter.pan(0, step),
  "+": (painter) => painter.zoom(1 / 1.6),
  "=": (painter) => painter.zoom(1 / 1.6),
  "-": (painter) => painter.zoom(1.6),
  "0": (painter) => painter.fit(),
};

/** The drawn map. Everything that it shows is in the list beside it, too, which is what screen readers get. */
export function MapCanvas({ ref, facts, scene, start, hover, select, moved }: MapCanvasProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const painter = useRef<Painter>(null);
  const [canDraw] = useState(hasWebgl);
  const onHover = useEffectEvent(hover);
  const onSelect = useEffectEvent(select);
  const onMoved = useEffectEvent(moved);
  const begin = useEffectEvent((element: HTMLElement) => {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const drawn = new Painter(
      element,
      facts,
      scene,
      { hover: (id) => onHover(id), select: (id) => onSelect(id), moved: (camera) => onMoved(camera) },
      still,
      t("map.steps"),
    );
    if (start !== null) {
      drawn.go(start);
    }
    return drawn;
  });

  useEffect(() => {
    const element = place.current;
    if (element === null || !canDraw) {
      return;
    }
    const drawn = begin(element);
    painter.current = drawn;
    performance.mark("map-drawn");
    element.dataset["drawn"] = "";
    return () => {
      delete element.dataset["drawn"];
      drawn.end();
      painter.current = null;
    };
  }, [facts, canDraw]);

  useEffect(() => painter.current?.show(scene), [scene]);

  useImperativeHandle(ref, () => ({
    fly: (id) => painter.current?.fly(id),
    reveal: (id) => painter.current?.reveal(id),
    go: (camera) => (camera === null ? painter.current?.fit() : painter.current?.go(camera)),
    fit: () => painter.current?.fit(),
    zoom: (factor) => painter.current?.zoom(factor),
  }));

  return (
    <>
      <Focusable
        ref={place}
        className="map-canvas"
        role="application"
        aria-label={t("map.picture", { count: facts.nodes.length })}
        aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown + - 0"
        onKeyDown={(event) => {
          const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
          if (act !== undefined && painter.current !== null) {
            event.preventDefault();
            act(painter.current);
          }
        }}
      />
      {!canDraw && <p className="map-failed">{t("map.noWebgl")}</p>}
    </>
  );
}

function hasWebgl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}
