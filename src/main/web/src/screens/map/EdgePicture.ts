import type { Projection } from "./backdrop";

/** Where the map's upper left and lower right corner lay when the picture was taken. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The last picture of the edges of a large map. While the map moves it is moved and stretched, which costs nothing, instead of
 * drawing all edges again for each frame; what was outside of the picture is without edges until the map rests.
 */
export class EdgePicture {
  private taken: Frame | null = null;

  constructor(
    private readonly edges: HTMLCanvasElement,
    private readonly canvas: HTMLCanvasElement,
  ) {
    canvas.style.transformOrigin = "0 0";
    canvas.style.visibility = "hidden";
  }

  /** To be called when the edges have just been drawn. */
  take(projection: Projection): void {
    const { edges, canvas } = this;
    canvas.width = edges.width;
    canvas.height = edges.height;
    canvas.style.width = `${projection.width}px`;
    canvas.style.height = `${projection.height}px`;
    canvas.getContext("2d")?.drawImage(edges, 0, 0);
    canvas.style.visibility = "hidden";
    this.taken = frameOf(projection);
  }

  /** Shows the picture where its edges belong now. */
  show(projection: Projection): void {
    if (this.taken !== null) {
      this.canvas.style.transform = movement(this.taken, frameOf(projection));
      this.canvas.style.visibility = "visible";
    }
  }
}

function frameOf(projection: Projection): Frame {
  return { left: projection.x(0), top: projection.y(0), right: projection.x(1), bottom: projection.y(1) };
}

/** The style that moves what lay in one frame to where it lies in another. */
export function movement(from: Frame, to: Frame): string {
  const across = (to.right - to.left) / (from.right - from.left);
  const down = (to.bottom - to.top) / (from.bottom - from.top);
  return `translate(${to.left - across * from.left}px, ${to.top - down * from.top}px) scale(${across}, ${down})`;
}
