import { describe, expect, it } from "vitest";
import { box, draw, turned } from "./layers";

function drawn(needs: Record<string, readonly string[]>, id: string) {
  const map = new Map(Object.entries(needs));
  return draw({ needs: map, opens: turned(map) }, id);
}

const rope = {
  vector: [],
  softmax: [],
  attention: ["softmax", "vector"],
  sinusoid: [],
  rope: ["attention", "sinusoid"],
  yarn: ["rope"],
  linear: ["rope", "yarn"],
};

describe("the layered drawing", () => {
  it("puts what is needed to the left of what needs it, and never two in one place", () => {
    const { places, lines } = drawn(rope, "rope");
    const at = new Map(places.map((place) => [place.id, place]));
    lines
      .filter(({ to }) => to !== "linear")
      .forEach(({ from, to }) => expect(at.get(from)?.x).toBeLessThan(at.get(to)?.x ?? 0));
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(places.length);
    expect(places.map(({ id }) => id).sort()).toEqual(Object.keys(rope).sort());
  });

  it("is as large as its boxes", () => {
    const { places, width, height } = drawn(rope, "rope");
    expect(Math.max(...places.map(({ x }) => x)) + box.width).toBe(width);
    expect(Math.max(...places.map(({ y }) => y)) + box.height).toBeLessThanOrEqual(height);
  });

  it("is the same whatever the order of the concepts", () => {
    const turnedRound = Object.fromEntries(
      Object.entries(rope)
        .reverse()
        .map(([id, needs]) => [id, [...needs].reverse()]),
    );
    const sorted = (drawing: ReturnType<typeof drawn>) =>
      [...drawing.places].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(sorted(drawn(turnedRound, "rope"))).toEqual(sorted(drawn(rope, "rope")));
  });

  it("shows all direct prerequisites, and deeper ones only while they are few", () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`deep-${i}`, [] as string[]]));
    const { places } = drawn({ ...many, middle: Object.keys(many), top: ["middle"] }, "top");
    expect(places.map(({ id }) => id).sort()).toEqual(["middle", "top"]);
    expect(drawn({ ...many, top: Object.keys(many) }, "top").places).toHaveLength(21);
  });

  it("draws a concept alone, and ends on a cycle", () => {
    expect(drawn({ alone: [] }, "alone")).toMatchObject({ width: box.width, height: box.height, lines: [] });
    expect(drawn({ a: ["b"], b: ["a"] }, "a").places).toHaveLength(2);
  });
});
