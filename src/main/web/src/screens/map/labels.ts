/** A name that wants a place on the screen. */
export interface Candidate {
  readonly index: number;
  /** The middle of its node, in pixels. */
  readonly x: number;
  readonly y: number;
  /** The node's radius, in pixels. */
  readonly radius: number;
  readonly width: number;
  readonly priority: number;
}

/** A name with its place: its left end and its middle line. */
export interface Placed {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 3;
const cell = 64;

/** Boxes in a coarse grid, so that only near ones are compared. */
class Taken {
  private readonly cells = new Map<number, Box[]>();

  private *near(box: Box): Generator<Box[]> {
    for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column++) {
      for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row++) {
        const key = column * 100_003 + row;
        let boxes = this.cells.get(key);
        if (boxes === undefined) {
          boxes = [];
          this.cells.set(key, boxes);
        }
        yield boxes;
      }
    }
  }

  isFree(box: Box): boolean {
    for (const boxes of this.near(box)) {
      if (
        boxes.some(
          (b) => b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom,
        )
      ) {
        return false;
      }
    }
    return true;
  }

  add(box: Box): void {
    for (const boxes of this.near(box)) {
      boxes.push(box);
    }
  }
}

/**
 * Places names so that no two overlap: in descending order of priority, each to the right of its node, or else to the left,
 * above or below; if there is no room it has no name. Equal priorities go by index, so the same scene has the same names.
 *
 * @param height of a line
 * @param reserved boxes that nothing may cover
 * @param screen no name reaches over its left or right end
 */
export function placeLabels(
  candidates: readonly Candidate[],
  height: number,
  reserved: readonly Box[],
  screen: Box,
): Placed[] {
  const taken = new Taken();
  reserved.forEach((box) => taken.add(box));
  const placed: Placed[] = [];
  const order = [...candidates].sort((a, b) => b.priority - a.priority || a.index - b.index);
  for (const { index, x, y, radius, width } of order) {
    const away = radius + gap;
    const places = [
      { x: x + away, y },
      { x: x - away - width, y },
      { x: x - width / 2, y: y - away - height / 2 },
      { x: x - width / 2, y: y + away + height / 2 },
    ];
    for (const place of places) {
      const box = {
        left: place.x - 2,
        right: place.x + width + 2,
        top: place.y - height / 2,
        bottom: place.y + height / 2,
      };
      if (box.left >= screen.left && box.right <= screen.right && taken.isFree(box)) {
        taken.add(box);
        placed.push({ index, ...place, width });
        break;
      }
    }
  }
  return placed;
}
