import type { Facts } from "./facts";
import type { Box } from "./labels";
import type { Palette } from "./looks";

/** From places on the map (0..1 both ways, from the top left) to pixels. */
export interface Projection {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  readonly width: number;
  readonly height: number;
}

const left = 10;
const head = 18;

/** Paints what lies under the graph: a band for each topic, and where each layer of depth begins. */
export function paintBackdrop(
  context: CanvasRenderingContext2D,
  facts: Facts,
  palette: Palette,
  projection: Projection,
): void {
  const { width, height } = projection;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  facts.view.bands.forEach((band, index) => {
    const top = projection.y(band.top);
    const bottom = projection.y(band.bottom);
    context.fillStyle = palette.bands[index % 2] ?? palette.paper;
    context.fillRect(0, top, width, bottom - top);
    context.fillStyle = colourOf(facts, palette, band.topic);
    context.fillRect(0, top, 3, bottom - top);
  });
  paintLayers(context, facts, palette, projection);
}

/**
 * Writes, over the graph, the name of each topic at the left edge of its band, and at the top how many steps from the start
 * each layer is. Returns the boxes of all words, which no concept's name may cover.
 */
export function paintCaptions(
  context: CanvasRenderingContext2D,
  facts: Facts,
  palette: Palette,
  projection: Projection,
  font: string,
  steps: string,
): readonly Box[] {
  return [
    ...paintTopics(context, facts, palette, projection, font),
    ...paintSteps(context, facts, palette, projection, font, steps),
  ];
}

function colourOf(facts: Facts, palette: Palette, topic: string): string {
  return palette.groups[(facts.groupOf.get(topic) ?? 0) % palette.groups.length] ?? palette.ink;
}

function paintLayers(
  context: CanvasRenderingContext2D,
  facts: Facts,
  palette: Palette,
  projection: Projection,
): void {
  context.strokeStyle = palette.edgeFaint;
  context.lineWidth = 1;
  context.setLineDash([1, 4]);
  context.beginPath();
  for (const start of facts.view.layers) {
    const x = Math.round(projection.x(start)) + 0.5;
    context.moveTo(x, head);
    context.lineTo(x, projection.height);
  }
  context.stroke();
  context.setLineDash([]);
}

/** The names of the topics keep to the part of their band that is in view. */
function paintTopics(
  context: CanvasRenderingContext2D,
  facts: Facts,
  palette: Palette,
  projection: Projection,
  font: string,
): Box[] {
  const boxes: Box[] = [];
  context.textBaseline = "middle";
  for (const band of facts.view.bands) {
    const top = Math.max(projection.y(band.top), head);
    const bottom = Math.min(projection.y(band.bottom), projection.height);
    const room = bottom - top;
    const size = Math.min(projection.width < 600 ? 11 : 15, Math.max(10, room * 0.5));
    if (room < size) {
      continue;
    }
    const name = facts.topicNames.get(band.topic) ?? "";
    context.font = `600 ${size}px ${font}`;
    const y = (top + bottom) / 2;
    context.lineJoin = "round";
    context.lineWidth = 4;
    context.strokeStyle = palette.paper;
    context.fillStyle = colourOf(facts, palette, band.topic);
    context.strokeText(name, left, y);
    context.fillText(name, left, y);
    boxes.push({
      left: 0,
      top: y - size * 0.7,
      right: left + context.measureText(name).width + 6,
      bottom: y + size * 0.7,
    });
  }
  return boxes;
}

function paintSteps(
  context: CanvasRenderingContext2D,
  facts: Facts,
  palette: Palette,
  projection: Projection,
  font: string,
  steps: string,
): Box[] {
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, projection.width, head);
  context.font = `500 11px ${font}`;
  context.fillStyle = palette.soft;
  context.textBaseline = "middle";
  const layers = facts.view.layers;
  const room = projection.x(0) - left;
  if (context.measureText(steps).width < room) {
    context.fillText(steps, left, head / 2 + 1);
  }
  layers.forEach((start, layer) => {
    const x = projection.x(start);
    const next = projection.x(layers[layer + 1] ?? 1);
    const text = String(layer);
    context.fillText(text, (x + next) / 2 - context.measureText(text).width / 2, head / 2 + 1);
  });
  return [{ left: 0, top: 0, right: projection.width, bottom: head }];
}
