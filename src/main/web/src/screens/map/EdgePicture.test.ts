import { describe, expect, it } from "vitest";
import { movement } from "./EdgePicture";

/** Where a style puts a point. */
function moved(style: string, x: number, y: number): [number, number] {
  const [right, down, across, along] = [...style.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  return [right + across * x, down + along * y];
}

describe("the picture of the edges", () => {
  const taken = { left: 10, top: -20, right: 410, bottom: 180 };

  it("stays where it is while the map does", () => {
    expect(movement(taken, taken)).toBe("translate(0px, 0px) scale(1, 1)");
  });

  it("follows the map when it is moved", () => {
    const now = { left: 60, top: -50, right: 460, bottom: 150 };
    expect(movement(taken, now)).toBe("translate(50px, -30px) scale(1, 1)");
  });

  it("has every corner of the map where it is after moving and zooming", () => {
    const now = { left: -300, top: -200, right: 700, bottom: 300 };
    const style = movement(taken, now);
    expect(moved(style, taken.left, taken.top)).toEqual([now.left, now.top]);
    expect(moved(style, taken.right, taken.bottom)).toEqual([now.right, now.bottom]);
  });
});
