import { describe, expect, it } from "vitest";
import { placeLabels, type Box, type Candidate } from "./labels";
import { scrollFor, windowOf } from "./window";

const screen: Box = { left: 0, top: 0, right: 1000, bottom: 700 };
const height = 15;

/** A seeded generator (mulberry32), so that a failure can be seen again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function crowd(seed: number, count: number): Candidate[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, index) => ({
    index,
    x: next() * 1000,
    y: next() * 700,
    radius: 2 + next() * 8,
    width: 20 + next() * 160,
    priority: Math.floor(next() * 4),
  }));
}

describe("the names on the map", () => {
  it.each([1, 2, 3, 4, 5, 6])("never overlap each other or what is reserved, seed %i", (seed) => {
    const candidates = crowd(seed, 400);
    const reserved: Box[] = [{ left: 0, top: 0, right: 180, bottom: 700 }];
    const placed = placeLabels(candidates, height, reserved, screen);
    expect(placed.length).toBeGreaterThan(20);
    const boxes = placed.map(({ index, x, y }) => ({
      left: x,
      right: x + (candidates[index]?.width ?? 0),
      top: y - height / 2,
      bottom: y + height / 2,
    }));
    // The slow reference: every pair.
    boxes.forEach((a, i) => {
      expect(a.left).toBeGreaterThanOrEqual(screen.left);
      expect(a.right).toBeLessThanOrEqual(screen.right);
      for (const b of [...boxes.slice(0, i), ...reserved]) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart).toBe(true);
      }
    });
  });

  it("give the better place to the more important node, and none where there is no room", () => {
    const at = { x: 500, y: 300, radius: 4, width: 100 };
    const placed = placeLabels(
      [
        { ...at, index: 0, priority: 1 },
        { ...at, index: 1, priority: 2 },
      ],
      height,
      [],
      screen,
    );
    expect(placed[0]).toEqual({ index: 1, x: 507, y: 300, width: 100 });
    expect(placed[1]?.x).toBeLessThan(500);
    expect(placeLabels([{ ...at, index: 0, priority: 1 }], height, [screen], screen)).toEqual([]);
  });

  it("do not depend on the order of the candidates", () => {
    const candidates = crowd(9, 200);
    expect(placeLabels([...candidates].reverse(), height, [], screen)).toEqual(
      placeLabels(candidates, height, [], screen),
    );
  });
});

describe("the list's window", () => {
  it("has the rows in view and a few around them", () => {
    expect(windowOf(0, 500, 50, 1000)).toEqual({ first: 0, end: 16 });
    expect(windowOf(5000, 500, 50, 1000)).toEqual({ first: 94, end: 116 });
    expect(windowOf(99_999, 500, 50, 3)).toEqual({ first: 3, end: 3 });
  });

  it("scrolls no further than needed", () => {
    expect(scrollFor(2, 0, 500, 50)).toBe(0);
    expect(scrollFor(10, 0, 500, 50)).toBe(50);
    expect(scrollFor(1, 400, 500, 50)).toBe(50);
  });
});
