import type Sigma from "sigma";
import type { MouseCoords } from "sigma/types";
import type { Projection } from "./backdrop";
import type { Facts } from "./facts";
import type { Placed } from "./labels";
import { Layers } from "./Layers";
import { nodeLook, type NodeLook, type Scene } from "./looks";
import type { Camera } from "./mapAddress";
import { Motion } from "./Motion";
import { lineHeight } from "./overlay";
import { discAt, nameAt } from "./pointing";
import { rendererOf } from "./renderer";

/** What happens on the map. */
export interface PainterEvents {
  readonly hover: (id: string | null) => void;
  readonly select: (id: string | null) => void;
  readonly moved: (camera: Camera) => void;
}

/** How far from a node one may point, in pixels. */
const reach = { pointer: 3, finger: 14 };

/** How far the pointer may move between being pressed and let go for it to be a click, in pixels. */
const slack = 5;

/** How long one must point at a node, in milliseconds, so that the map does not flicker when the pointer only passes over it. */
const patience = 60;

/** Room above the map for the numbers of the layers, and below it for the tools; as parts of its height. */
const head = 0.035;
const below = 0.055;

/** Room for the topics' names, left of the first layer, as a part of the map's width. */
const margin = 0.13;

/** Draws facts in a scene into an element. The graph in it holds facts only; looks come from the scene whenever it changes. */
export class Painter {
  private readonly sigma: Sigma;
  private readonly layers: Layers;
  private readonly motion: Motion;
  private readonly aspect: number;
  private looks: NodeLook[] = [];
  private names: readonly Placed[] = [];
  /** The node under the pointer, and the one that was last told of. */
  private aim: number | null = null;
  private told: number | null = null;
  private intent = 0;
  private pressed = { x: 0, y: 0 };

  constructor(
    private readonly place: HTMLElement,
    private readonly facts: Facts,
    private scene: Scene,
    private readonly events: PainterEvents,
    private readonly still: boolean,
    steps: string,
  ) {
    this.aspect = fitting(
      facts.view.aspect,
      (place.clientWidth / Math.max(1, place.clientHeight)) * ((1 + head + below) / (1 + margin)),
    );
    this.look();
    this.motion = new Motion(
      () => this.sigma.getMouseCaptor().isMouseDown,
      () => this.rest(),
    );
    this.sigma = rendererOf(
      place,
      facts,
      {
        scene: () => this.scene,
        look: (node) => this.looks[node],
        place: (node) => this.at(node),
        drawsEdges: () => !this.motion.going || !this.layers.movesEdges,
      },
      still,
    );
    this.layers = new Layers(this.sigma, place, facts, steps);
    this.sigma.setCustomBBox({ x: [-margin * this.aspect, this.aspect], y: [-1 - below, head] });
    this.sigma.on("afterRender", () => this.paint());
    this.sigma.on("clickStage", ({ event }) => this.click(event));
    this.sigma.getMouseCaptor().on("mousemove", (point) => this.point(point));
    this.sigma.getMouseCaptor().on("mouseleave", () => this.point(null));
    this.sigma.getMouseCaptor().on("mousedown", ({ x, y }) => {
      clearTimeout(this.intent);
      this.aim = this.told;
      this.pressed = { x, y };
    });
    this.sigma.getCamera().on("updated", () => this.motion.moved());
    this.sigma.refresh();
    void document.fonts.ready.then(() => {
      this.layers.forgetWidths();
      this.sigma.scheduleRender();
    });
  }

  /** Shows another scene of the same facts. */
  show(scene: Scene): void {
    this.scene = scene;
    this.look();
    this.sigma.refresh();
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

  /** Moves the view by so many pixels to the right and down. */
  pan(right: number, down: number): void {
    const { width, height } = this.sigma.getDimensions();
    const { x, y } = this.sigma.viewportToFramedGraph({ x: width / 2 + right, y: height / 2 + down });
    this.go({ x, y });
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
    clearTimeout(this.intent);
    this.motion.end();
    this.sigma.kill();
  }

  private at(index: number): { x: number; y: number } {
    const node = this.facts.nodes[index];
    return { x: (node?.x ?? 0) * this.aspect, y: -(node?.y ?? 0) };
  }

  private look(): void {
    this.looks = this.facts.nodes.map((node, index) => nodeLook(node, index, this.facts, this.scene));
  }

  private idOf(index: number | null): string | null {
    return index === null ? null : (this.facts.nodes[index]?.id ?? null);
  }

  private point(point: MouseCoords | null): void {
    if (this.sigma.getMouseCaptor().isMoving) {
      return;
    }
    const disc = point === null ? null : discAt(point.x, point.y, reach.pointer, this.discs());
    const onName = point !== null && nameAt(point.x, point.y, lineHeight, this.names) !== null;
    this.place.style.cursor = disc === null && !onName ? "" : "pointer";
    if (disc !== this.aim) {
      this.aim = disc;
      clearTimeout(this.intent);
      this.intent = window.setTimeout(() => {
        this.told = disc;
        this.events.hover(this.idOf(disc));
      }, patience);
    }
  }

  private click({ x, y, original }: MouseCoords): void {
    const byMouse = original instanceof MouseEvent;
    // A drag of few events arrives as a click.
    if (byMouse && Math.hypot(x - this.pressed.x, y - this.pressed.y) > slack) {
      return;
    }
    const node =
      discAt(x, y, 0, this.discs()) ??
      nameAt(x, y, lineHeight, this.names) ??
      discAt(x, y, byMouse ? reach.pointer : reach.finger, this.discs());
    this.events.select(this.idOf(node));
  }

  private *discs() {
    const { x, y } = this.projection();
    for (const [index, { size, zIndex }] of this.looks.entries()) {
      const node = this.facts.nodes[index];
      if (node !== undefined) {
        yield { index, x: x(node.x), y: y(node.y), radius: this.sigma.scaleSize(size), zIndex };
      }
    }
  }

  private rest(): void {
    this.events.moved(this.camera);
    if (this.layers.movesEdges) {
      this.sigma.scheduleRender();
    }
  }

  private projection(): Projection {
    const { width, height } = this.sigma.getDimensions();
    const origin = this.sigma.graphToViewport({ x: 0, y: 0 });
    const end = this.sigma.graphToViewport({ x: this.aspect, y: -1 });
    return {
      x: (x) => origin.x + x * (end.x - origin.x),
      y: (y) => origin.y + y * (end.y - origin.y),
      width,
      height,
    };
  }

  private paint(): void {
    this.names = this.layers.paint(this.scene, this.looks, this.projection(), this.motion.going);
  }
}

/** The map's own shape, or one nearer to that of the place it is drawn in, within limits. */
function fitting(own: number, place: number): number {
  return Math.min(Math.max(place, own * 0.5), own * 1.4);
}
