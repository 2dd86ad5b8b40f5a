import type { Facts } from "./facts";
import type { Box, Candidate, Placed } from "./labels";
import type { NodeLook, Scene } from "./looks";

/** Of the concepts' names, in pixels. */
export const nameSize = 12;
export const lineHeight = 15;

/** The holes of the rings, and a circle round the selected node. */
export function paintRings(
  context: CanvasRenderingContext2D,
  scene: Scene,
  looks: readonly NodeLook[],
  candidates: readonly Candidate[],
): void {
  const { palette, selected } = scene;
  context.fillStyle = palette.paper;
  for (const { index, x, y, radius } of candidates) {
    if (looks[index]?.ring === true) {
      context.beginPath();
      context.arc(x, y, radius * 0.55, 0, 2 * Math.PI);
      context.fill();
    }
    if (index === selected) {
      context.strokeStyle = palette.ink;
      context.lineWidth = 1.5;
      context.beginPath();
      context.arc(x, y, radius + 4, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}

/** The names, each with a rim of paper so that it can be read over edges. */
export function paintNames(
  context: CanvasRenderingContext2D,
  scene: Scene,
  facts: Facts,
  font: string,
  names: readonly Placed[],
): void {
  const { palette, cones } = scene;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  for (const { index, x, y } of names) {
    context.font = `${index === cones?.centre ? 700 : 500} ${nameSize}px ${font}`;
    const name = facts.nodes[index]?.name ?? "";
    context.strokeText(name, x, y);
    context.fillText(name, x, y);
  }
}

/** The larger discs, which no name should cover. */
export function discs(candidates: readonly Candidate[]): Box[] {
  return candidates
    .filter(({ radius }) => radius >= 3.5)
    .map(({ x, y, radius }) => ({
      left: x - radius * 0.7,
      top: y - radius * 0.7,
      right: x + radius * 0.7,
      bottom: y + radius * 0.7,
    }));
}

/** What lies over the map, such as the legend; names under it could not be read. */
export function covered(place: HTMLElement): Box[] {
  const origin = place.getBoundingClientRect();
  return [...(place.parentElement?.querySelectorAll("[data-covers]") ?? [])].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      left: box.left - origin.left,
      top: box.top - origin.top,
      right: box.right - origin.left,
      bottom: box.bottom - origin.top,
    };
  });
}

/** The canvas's context with one unit for each CSS pixel. */
export function prepared(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const ratio = window.devicePixelRatio;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext("2d");
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
