import { describe, expect, it } from "vitest";
import { around, hourMarks, scaleOf, shortValue, stepPath, unbroken, valueAt, withPoints } from "./curve";

const points = [
  { minutes: 0, value: 0 },
  { minutes: 30, value: 2 },
  { minutes: 60, value: 2 },
  { minutes: 90, value: 5 },
];
const frame = { width: 100, height: 60, left: 10, right: 0, top: 10, bottom: 0 };

describe("the worth of time", () => {
  it("is drawn in steps from the lower left to the upper right", () => {
    expect(stepPath(points, scaleOf(points, frame))).toBe("M10 60H40V40H70V40H100V10");
  });

  it("stays where it is between two points", () => {
    expect([-1, 0, 29, 30, 89, 90, 500].map((minutes) => valueAt(points, minutes))).toEqual([
      0, 0, 0, 2, 2, 5, 5,
    ]);
  });

  it("is known around any point", () => {
    expect(around(points, 60, 30)).toEqual({ minutes: 30, less: 2, more: 5 });
    expect(around(points, 0, 30)).toEqual({ minutes: 30, less: 0, more: 2 });
    expect(around(points, 90, 30)).toEqual({ minutes: 30, less: 2, more: 5 });
  });

  it("takes points in between, and none beyond its end", () => {
    const more = [
      { minutes: 70, value: 4 },
      { minutes: 20, value: 1 },
      { minutes: 120, value: 9 },
    ];
    expect(withPoints(points, more).map(({ minutes, value }) => [minutes, value])).toEqual([
      [0, 0],
      [20, 1],
      [30, 2],
      [60, 2],
      [70, 4],
      [90, 5],
    ]);
  });

  it("has a few round hours on its axis", () => {
    expect(hourMarks(240)).toEqual([0, 1, 2, 3, 4]);
    expect(hourMarks(10_615)).toEqual([0, 25, 50, 75, 100, 125, 150, 175]);
    expect(hourMarks(0)).toEqual([0]);
  });

  it("is drawn when nothing is missing", () => {
    expect(stepPath([{ minutes: 0, value: 0 }], scaleOf([{ minutes: 0, value: 0 }], frame))).toBe("M10 60");
  });

  it("does not break over lines", () => {
    expect(unbroken("價值 3／118")).toBe("價值 3\u2060／\u2060118");
  });

  it("is written without digits that say nothing", () => {
    expect([3, 2.5, 1.25].map(shortValue)).toEqual(["3", "2.5", "1.3"]);
  });
});
