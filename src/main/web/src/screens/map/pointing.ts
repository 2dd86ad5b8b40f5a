import type { Placed } from "./labels";

/** A node as it lies on the screen, in pixels. */
export interface Disc {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of two that overlap, the one with the greater is on top; of equals, the later. */
  readonly zIndex: number;
}

/** The node that is pointed at: the topmost that the point lies on, or else the nearest whose rim is within reach; or null. */
export function discAt(x: number, y: number, reach: number, discs: Iterable<Disc>): number | null {
  let top: Disc | null = null;
  let near: Disc | null = null;
  let nearest = reach;
  for (const disc of discs) {
    const gap = Math.hypot(disc.x - x, disc.y - y) - disc.radius;
    if (gap <= 0 && (top === null || disc.zIndex >= top.zIndex)) {
      top = disc;
    }
    if (gap <= nearest) {
      near = disc;
      nearest = gap;
    }
  }
  return (top ?? near)?.index ?? null;
}

/** The node whose name is pointed at, or null. */
export function nameAt(x: number, y: number, height: number, names: readonly Placed[]): number | null {
  const found = names.find(
    (name) => x >= name.x && x <= name.x + name.width && Math.abs(y - name.y) <= height / 2,
  );
  return found?.index ?? null;
}
