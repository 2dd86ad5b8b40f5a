import { describe, expect, it } from "vitest";
import { discAt, nameAt, type Disc } from "./pointing";

const disc = (index: number, x: number, radius: number, zIndex = 0): Disc => ({
  index,
  x,
  y: 100,
  radius,
  zIndex,
});

describe("what is pointed at", () => {
  it("is the disc under the point, not a nearer middle beside it", () => {
    expect(discAt(108, 100, 4, [disc(0, 100, 10), disc(1, 111, 2)])).toBe(0);
  });

  it("is the disc on top where discs overlap", () => {
    const under = disc(0, 100, 10, 2);
    expect(discAt(101, 100, 4, [under, disc(1, 102, 5, 1)])).toBe(0);
    expect(discAt(101, 100, 4, [disc(0, 100, 10, 1), disc(1, 102, 5, 1)])).toBe(1);
  });

  it("is the nearest rim within reach where there is no disc", () => {
    const discs = [disc(0, 100, 2), disc(1, 110, 3)];
    expect(discAt(104, 100, 4, discs)).toBe(0);
    expect(discAt(105.5, 100, 4, discs)).toBe(1);
  });

  it("is nothing out of reach", () => {
    expect(discAt(120, 100, 4, [disc(0, 100, 2)])).toBeNull();
    expect(discAt(120, 100, 4, [])).toBeNull();
  });

  it("is what a finger hits with its greater reach", () => {
    expect(discAt(112, 100, 4, [disc(0, 100, 2)])).toBeNull();
    expect(discAt(112, 100, 14, [disc(0, 100, 2)])).toBe(0);
  });

  it("can be a name, over its whole length and height and no further", () => {
    const names = [{ index: 7, x: 200, y: 50, width: 60 }];
    expect(nameAt(200, 50, 15, names)).toBe(7);
    expect(nameAt(260, 57, 15, names)).toBe(7);
    expect(nameAt(261, 50, 15, names)).toBeNull();
    expect(nameAt(230, 58, 15, names)).toBeNull();
  });
});
