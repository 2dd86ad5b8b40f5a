import type Sigma from "sigma";
import { paintBackdrop, paintCaptions, type Projection } from "./backdrop";
import { EdgePicture } from "./EdgePicture";
import type { Facts } from "./facts";
import { placeLabels, type Candidate, type Placed } from "./labels";
import type { NodeLook, Scene } from "./looks";
import { covered, discs, lineHeight, nameSize, paintNames, paintRings, prepared } from "./overlay";
import { manyEdges } from "./renderer";

/** What is painted under and over the graph, on canvases of its own. */
export class Layers {
  private readonly backdrop: HTMLCanvasElement;
  private readonly names: HTMLCanvasElement;
  /** Of large maps only. */
  private readonly edges: EdgePicture | null;
  private readonly font: string;
  private readonly widths = new Map<string, number>();

  constructor(
    private readonly sigma: Sigma,
    private readonly place: HTMLElement,
    private readonly facts: Facts,
    /** What the numbers of the layers of depth count. */
    private readonly steps: string,
  ) {
    this.font = getComputedStyle(place).fontFamily;
    this.backdrop = this.layer("backdrop", { beforeLayer: "edges" });
    this.names = this.layer("names", { afterLayer: "nodes" });
    const drawn = sigma.getCanvases()["edges"];
    this.edges =
      drawn !== undefined && facts.edges.length > manyEdges
        ? new EdgePicture(drawn, this.layer("moving-edges", { beforeLayer: "edges" }))
        : null;
  }

  /** Whether edges need not be drawn anew while the map moves. */
  get movesEdges(): boolean {
    return this.edges !== null;
  }

  /** Lets the names be measured again, after the fonts have come. */
  forgetWidths(): void {
    this.widths.clear();
  }

  /** Paints all layers. Returns the names that found a place. */
  paint(
    scene: Scene,
    looks: readonly NodeLook[],
    projection: Projection,
    moving: boolean,
  ): readonly Placed[] {
    const { facts, font } = this;
    const { width, height } = projection;
    if (moving) {
      this.edges?.show(projection);
    } else {
      this.edges?.take(projection);
    }
    const under = prepared(this.backdrop, width, height);
    const over = prepared(this.names, width, height);
    if (under === null || over === null) {
      return [];
    }
    paintBackdrop(under, facts, scene.palette, projection);
    over.clearRect(0, 0, width, height);
    const reserved = paintCaptions(over, facts, scene.palette, projection, font, this.steps);
    const candidates = this.candidates(over, looks, projection);
    paintRings(over, scene, looks, candidates);
    const names = placeLabels(
      candidates,
      lineHeight,
      [...reserved, ...covered(this.place), ...discs(candidates)],
      { left: 0, top: 0, right: width, bottom: height },
    );
    paintNames(over, scene, facts, font, names);
    return names;
  }

  private layer(id: string, where: { readonly beforeLayer?: string; readonly afterLayer?: string }) {
    const canvas = this.sigma.createCanvas(id, where);
    canvas.style.pointerEvents = "none";
    return canvas;
  }

  private candidates(
    context: CanvasRenderingContext2D,
    looks: readonly NodeLook[],
    projection: Projection,
  ): Candidate[] {
    context.font = `500 ${nameSize}px ${this.font}`;
    const candidates: Candidate[] = [];
    this.facts.nodes.forEach((node, index) => {
      const x = projection.x(node.x);
      const y = projection.y(node.y);
      const look = looks[index];
      if (
        look !== undefined &&
        look.priority >= 0 &&
        x > -200 &&
        x < projection.width + 20 &&
        y > -20 &&
        y < projection.height + 20
      ) {
        const radius = this.sigma.scaleSize(look.size);
        const width = this.width(context, node.name);
        candidates.push({ index, x, y, radius, width, priority: look.priority });
      }
    });
    return candidates;
  }

  private width(context: CanvasRenderingContext2D, name: string): number {
    let width = this.widths.get(name);
    if (width === undefined) {
      width = context.measureText(name).width;
      this.widths.set(name, width);
    }
    return width;
  }
}
