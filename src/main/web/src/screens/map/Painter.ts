import { DirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeLineProgram, EdgeRectangleProgram } from "sigma/rendering";
import { paintBackdrop, paintCaptions, type Projection } from "./backdrop";
import type { Facts } from "./facts";
import { placeLabels, type Candidate } from "./labels";
import { edgeLook, nodeLook, type NodeLook, type Scene } from "./looks";
import type { Camera } from "./mapAddress";
import { covered, discs, lineHeight, nameSize, paintNames, paintRings, prepared } from "./overlay";

/** What happens on the map. */
export interface PainterEvents {
  readonly hover: (id: string | null) => void;
  readonly select: (id: string | null) => void;
  readonly moved: (camera: Camera) => void;
}

/** More edges than these are left out while the map moves, for machines that draw without a graphics card. */
const manyEdges = 3_000;

/** Room above the map for the numbers of the layers, and below it for the tools; as parts of its height. */
const head = 0.035;
const below = 0.055;

/** Room for the topics' names, left of the first layer, as a part of the map's width. */
const margin = 0.13;

/** Draws facts in a scene into an element. The graph in it holds facts only; looks come from the scene whenever it changes. */
export class Painter {
  private readonly sigma: Sigma;
  private readonly backdrop: HTMLCanvasElement;
  private readonly names: HTMLCanvasElement;
  private readonly font: string;
  private readonly widths = new Map<string, number>();
  private readonly aspect: number;
  private looks: NodeLook[] = [];
  private settle = 0;

  constructor(
    private readonly place: HTMLElement,
    private readonly facts: Facts,
    private scene: Scene,
    private readonly events: PainterEvents,
    private readonly still: boolean,
    /** What the numbers of the layers count. */
    private readonly steps: string,
  ) {
    this.font = getComputedStyle(place).fontFamily;
    this.aspect = fitting(
      facts.view.aspect,
      (place.clientWidth / Math.max(1, place.clientHeight)) * ((1 + head + below) / (1 + margin)),
    );
    this.look();
    const graph = new DirectedGraph();
    facts.nodes.forEach((node, index) =>
      graph.addNode(index, { x: node.x * this.aspect, y: -node.y, size: 1, color: "#000" }),
    );
    facts.edges.forEach(([concept, prerequisite], index) =>
      graph.addEdgeWithKey(index, concept, prerequisite),
    );
    this.sigma = new Sigma(graph, place, {
      renderLabels: false,
      stagePadding: 12,
      zIndex: true,
      hideEdgesOnMove: facts.edges.length > manyEdges,
      minCameraRatio: 0.03,
      maxCameraRatio: 1.6,
      cameraPanBoundaries: { tolerance: 200 },
      zoomDuration: still ? 1 : 200,
      inertiaDuration: still ? 1 : 200,
      defaultDrawNodeHover: () => undefined,
      edgeProgramClasses: { line: EdgeLineProgram, thick: EdgeRectangleProgram },
      defaultEdgeType: "line",
      minEdgeThickness: 1.3,
      nodeReducer: (key) => {
        const { color, size, zIndex } = this.looks[Number(key)] ?? { color: "#000", size: 1, zIndex: 0 };
        return { ...this.at(Number(key)), color, size, zIndex };
      },
      edgeReducer: (key) => {
        const [concept, prerequisite] = facts.edges[Number(key)] ?? [0, 0];
        const { color, size, zIndex, thick } = edgeLook(concept, prerequisite, this.scene);
        return { color, size, zIndex, type: thick ? "thick" : "line" };
      },
    });
    this.sigma.setCustomBBox({ x: [-margin * this.aspect, this.aspect], y: [-1 - below, head] });
    this.backdrop = this.sigma.createCanvas("backdrop", { beforeLayer: "edges" });
    this.names = this.sigma.createCanvas("names", { afterLayer: "nodes" });
    for (const canvas of [this.backdrop, this.names]) {
      canvas.style.pointerEvents = "none";
    }
    this.sigma.on("afterRender", () => this.paint());
    this.sigma.on("enterNode", ({ node }) => this.hover(node));
    this.sigma.on("leaveNode", () => this.hover(null));
    this.sigma.on("clickNode", ({ node }) => events.select(facts.nodes[Number(node)]?.id ?? null));
    this.sigma.on("clickStage", () => events.select(null));
    this.sigma.getCamera().on("updated", () => this.report());
    this.sigma.refresh();
    void document.fonts.ready.then(() => {
      this.widths.clear();
      this.sigma.scheduleRender();
    });
  }

  /** Shows another scene of the same facts. */
  show(scene: Scene): void {
    this.scene = scene;
    this.look();
    this.sigma.refresh({ skipIndexation: false });
  }

  get camera(): Camera {
    const { x, y, ratio } = this.sigma.getCamera().getState();
    return { x, y, ratio };
  }

  /** Moves the camera there, at once if the reader wants little motion. */
  go(camera: Partial<Camera>): void {
    if (this.still) {
      this.sigma.getCamera().setState(camera);
    } else {
      void this.sigma.getCamera().animate(camera, { duration: 420, easing: "quadraticInOut" });
    }
  }

  zoom(factor: number): void {
    this.go({ ratio: this.sigma.getCamera().getBoundedRatio(this.camera.ratio * factor) });
  }

  fit(): void {
    this.go({ x: 0.5, y: 0.5, ratio: 1 });
  }

  /** Flies to a node, near enough to read its neighbours' names. */
  fly(id: string): void {
    const index = this.facts.indexOf.get(id);
    const shown = index === undefined ? undefined : this.sigma.getNodeDisplayData(index);
    if (shown !== undefined) {
      this.go({ x: shown.x, y: shown.y, ratio: Math.min(this.camera.ratio, 0.32) });
    }
  }

  /** Brings a node into view if it is not, without zooming. */
  reveal(id: string): void {
    const index = this.facts.indexOf.get(id);
    const shown = index === undefined ? undefined : this.sigma.getNodeDisplayData(index);
    if (shown !== undefined) {
      const { x, y } = this.sigma.framedGraphToViewport(shown);
      const { width, height } = this.sigma.getDimensions();
      if (x < 40 || y < 40 || x > width - 40 || y > height - 40) {
        this.go({ x: shown.x, y: shown.y });
      }
    }
  }

  /** Where a node is on the screen, in pixels from the top left of the map. */
  positionOf(id: string): { readonly x: number; readonly y: number } | null {
    const index = this.facts.indexOf.get(id);
    return index === undefined ? null : this.sigma.graphToViewport(this.at(index));
  }

  end(): void {
    clearTimeout(this.settle);
    this.sigma.kill();
  }

  private at(index: number): { x: number; y: number } {
    const node = this.facts.nodes[index];
    return { x: (node?.x ?? 0) * this.aspect, y: -(node?.y ?? 0) };
  }

  private look(): void {
    this.looks = this.facts.nodes.map((node, index) => nodeLook(node, index, this.facts, this.scene));
  }

  private hover(key: string | null): void {
    this.place.style.cursor = key === null ? "" : "pointer";
    this.events.hover(key === null ? null : (this.facts.nodes[Number(key)]?.id ?? null));
  }

  private report(): void {
    clearTimeout(this.settle);
    this.settle = window.setTimeout(() => this.events.moved(this.camera), 300);
  }

  private paint(): void {
    const { width, height } = this.sigma.getDimensions();
    const origin = this.sigma.graphToViewport({ x: 0, y: 0 });
    const end = this.sigma.graphToViewport({ x: this.aspect, y: -1 });
    const projection: Projection = {
      x: (x) => origin.x + x * (end.x - origin.x),
      y: (y) => origin.y + y * (end.y - origin.y),
      width,
      height,
    };
    const under = prepared(this.backdrop, width, height);
    const over = prepared(this.names, width, height);
    if (under !== null && over !== null) {
      paintBackdrop(under, this.facts, this.scene.palette, projection);
      over.clearRect(0, 0, width, height);
      const reserved = paintCaptions(over, this.facts, this.scene.palette, projection, this.font, this.steps);
      const candidates = this.candidates(over, projection);
      paintRings(over, this.scene, this.looks, candidates);
      const screen = { left: 0, top: 0, right: width, bottom: height };
      paintNames(
        over,
        this.scene,
        this.facts,
        this.font,
        placeLabels(
          candidates,
          lineHeight,
          [...reserved, ...covered(this.place), ...discs(candidates)],
          screen,
        ),
      );
    }
  }

  private candidates(context: CanvasRenderingContext2D, projection: Projection): Candidate[] {
    context.font = `500 ${nameSize}px ${this.font}`;
    const candidates: Candidate[] = [];
    this.facts.nodes.forEach((node, index) => {
      const x = projection.x(node.x);
      const y = projection.y(node.y);
      const look = this.looks[index];
      if (
        look !== undefined &&
        look.priority >= 0 &&
        x > -200 &&
        x < projection.width + 20 &&
        y > -20 &&
        y < projection.height + 20
      ) {
        const radius = this.sigma.scaleSize(look.size);
        candidates.push({
          index,
          x,
          y,
          radius,
          width: this.width(context, node.name),
          priority: look.priority,
        });
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

/** The map's own shape, or one nearer to that of the place it is drawn in, within limits. */
function fitting(own: number, place: number): number {
  return Math.min(Math.max(place, own * 0.5), own * 1.4);
}
