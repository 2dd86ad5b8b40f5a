import { describe, expect, it } from "vitest";
import { conesOf, factsOf, reach, type MapView } from "./facts";
import { matching } from "./filter";
import { edgeLook, nodeLook, palettes, roleOf, type Scene } from "./looks";
import { filtersOf } from "./mapAddress";

/** a <- b <- c -> d, and e apart; c needs b and d. */
const node = (id: string, topic: string, level: number, unlocks: number) => ({
  id,
  name: `Name of ${id}`,
  topic,
  kind: level > 2 ? "technique" : "theory",
  level,
  minutes: 10,
  unlocks,
  x: 0.5,
  y: 0.5,
});
const view: MapView = {
  revision: "r1-aa",
  aspect: 1.6,
  layers: [0],
  bands: [],
  topics: [
    { id: "foundations", name: "Foundations" },
    { id: "maths", name: "Maths", parent: "foundations" },
    { id: "models", name: "Models" },
  ],
  nodes: [
    node("a", "maths", 1, 2),
    node("b", "maths", 2, 1),
    node("c", "models", 3, 0),
    node("d", "models", 1, 1),
    node("e", "models", 5, 0),
  ],
  edges: [
    [1, 0],
    [2, 1],
    [2, 3],
  ],
  related: [],
};
const facts = factsOf(view);
const plain: Scene = {
  palette: palettes.light,
  colour: "topic",
  states: new Map(),
  cones: null,
  selected: null,
  matches: null,
};
const look = (index: number, scene: Scene) =>
  nodeLook(view.nodes[index] ?? node("x", "", 1, 0), index, facts, scene);

describe("the facts", () => {
  it("reach everything below and above, also round a circle, but not the start", () => {
    expect([...reach(facts.below, 2)].sort()).toEqual([0, 1, 3]);
    expect([...reach(facts.above, 0)].sort()).toEqual([1, 2]);
    expect([...reach([[1], [2], [0]], 0)].sort()).toEqual([1, 2]);
  });

  it("know the topmost topic of each topic", () => {
    expect(facts.groupOf.get("maths")).toBe(0);
    expect(facts.groupOf.get("models")).toBe(1);
  });

  it("have no cones for a concept that is not there", () => {
    expect(conesOf(facts, "gone")).toBeNull();
    expect(conesOf(facts, undefined)).toBeNull();
  });
});

describe("the looks", () => {
  it("colour by topic, and size by what is unlocked", () => {
    expect(look(0, plain).color).toBe(look(1, plain).color);
    expect(look(0, plain).color).not.toBe(look(2, plain).color);
    expect(look(0, plain).size).toBeGreaterThan(look(1, plain).size);
    expect(look(1, plain).size).toBeGreaterThan(look(2, plain).size);
  });

  it("colour by what is known", () => {
    const scene: Scene = { ...plain, colour: "state", states: new Map([["a", "known"]]) };
    expect(look(0, scene).color).toBe(palettes.light.states.known);
    expect(look(1, scene).color).toBe(palettes.light.states.unknown);
  });

  it("light up both cones in two ways that need no colour, and dim the rest", () => {
    const scene: Scene = { ...plain, cones: conesOf(facts, "b") };
    expect([0, 1, 2, 3, 4].map((index) => roleOf(index, scene))).toEqual([
      "below",
      "centre",
      "above",
      "rest",
      "rest",
    ]);
    expect(look(0, scene)).toMatchObject({ ring: false, color: palettes.light.below });
    expect(look(2, scene)).toMatchObject({ ring: true, color: palettes.light.above });
    expect(look(4, scene).priority).toBeLessThan(0);
    expect(edgeLook(1, 0, scene)).toMatchObject({ lit: true, color: palettes.light.below });
    expect(edgeLook(2, 1, scene)).toMatchObject({ lit: true, color: palettes.light.above });
    expect(edgeLook(2, 3, scene)).toMatchObject({ lit: false, color: palettes.light.edgeFaint });
  });

  it("dim what the filters do not let through, but never the selected concept's name", () => {
    const scene: Scene = { ...plain, matches: new Set([0]), selected: 4 };
    expect(look(0, scene).priority).toBeGreaterThanOrEqual(0);
    expect(look(1, scene).priority).toBeLessThan(0);
    expect(look(4, scene).priority).toBeGreaterThanOrEqual(0);
    expect(edgeLook(1, 0, scene).color).toBe(palettes.light.edgeFaint);
  });
});

describe("the filters", () => {
  const found = (address: object, track: ReadonlySet<string> | null = null) => {
    const matches = matching(facts, filtersOf(address), track);
    return matches === null ? null : [...matches].map((index) => view.nodes[index]?.id);
  };

  it("let everything through when there is none", () => expect(found({})).toBeNull());
  it("take a topic with its children", () => expect(found({ topic: "foundations" })).toEqual(["a", "b"]));
  it("take values of one filter as alternatives, and filters together", () =>
    expect(found({ level: "1,5", topic: "models" })).toEqual(["d", "e"]));
  it("find words in any order and case", () => expect(found({ q: "C NAME" })).toEqual(["c"]));
  it("take a track's concepts once they are known", () => {
    expect(found({ track: "t" })).toHaveLength(5);
    expect(found({ track: "t" }, new Set(["b"]))).toEqual(["b"]);
  });
  it("can let nothing through", () => expect(found({ topic: "foundations", level: "5" })).toEqual([]));
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(["light", "dark"] as const)("the %s palette", (scheme) => {
  const palette = palettes[scheme];
  it("has 4.5:1 for words and topics' names, on every band", () => {
    for (const ground of [palette.paper, ...palette.bands]) {
      for (const ink of [palette.ink, palette.soft]) {
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
      for (const ink of palette.groups) {
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
  it("has 3:1 for what is known and for the cones", () => {
    for (const ink of [...Object.values(palette.states), palette.below, palette.above]) {
      expect(contrast(ink, palette.paper), ink).toBeGreaterThanOrEqual(3);
    }
  });
});
