import type { State } from "../../learner/states";
import type { Cones, Facts, MapNode } from "./facts";

/** The colours of the map in one scheme. Those of the groups can be told apart by people with any colour vision. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly edge: string;
  readonly edgeFaint: string;
  readonly below: string;
  readonly above: string;
  readonly groups: readonly string[];
  readonly states: Record<State | "unknown", string>;
  readonly bands: readonly [string, string];
}

// After M. Okabe, K. Ito, "Color universal design" (2008), darkened or lightened to 3:1 against the paper.
export const palettes: Record<"light" | "dark", Palette> = {
  light: {
    paper: "#faf8f3",
    ink: "#1c2321",
    soft: "#55605a",
    faint: "#d9d4c8",
    edge: "#d3cec1",
    edgeFaint: "#ece8de",
    below: "#0b5570",
    above: "#a83c1b",
    groups: ["#0072b2", "#b04c06", "#007a59", "#a8487f", "#8a6400", "#5b6770"],
    states: { known: "#1d6b45", learning: "#b07400", unknown: "#7d847f" },
    bands: ["#f4f1e9", "#faf8f3"],
  },
  dark: {
    paper: "#14181b",
    ink: "#e9e6de",
    soft: "#a9b0ab",
    faint: "#343c41",
    edge: "#3a4348",
    edgeFaint: "#20262a",
    below: "#86c5e0",
    above: "#f2936a",
    groups: ["#56b4e9", "#f08a4b", "#2bc49a", "#e69aca", "#e6b93d", "#a9b4bd"],
    states: { known: "#7ccf9f", learning: "#e8bd66", unknown: "#7b858b" },
    bands: ["#191e22", "#14181b"],
  },
};

/** Everything that the looks depend on, beside the facts. */
export interface Scene {
  readonly palette: Palette;
  readonly colour: "topic" | "state";
  readonly states: ReadonlyMap<string, State>;
  /** The cones of the concept that is pointed at, or else selected. */
  readonly cones: Cones | null;
  readonly selected: number | null;
  /** What the filters let through; null without filters. */
  readonly matches: ReadonlySet<number> | null;
}

/** How a node stands in the scene. `rest` is dimmed. */
export type Role = "centre" | "below" | "above" | "plain" | "rest";

export function roleOf(index: number, scene: Scene): Role {
  if (scene.cones !== null) {
    if (index === scene.cones.centre) {
      return "centre";
    }
    if (scene.cones.below.has(index)) {
      return "below";
    }
    return scene.cones.above.has(index) ? "above" : "rest";
  }
  return scene.matches === null || scene.matches.has(index) ? "plain" : "rest";
}

export interface NodeLook {
  readonly color: string;
  /** Radius in pixels when the whole map is in view. */
  readonly size: number;
  readonly zIndex: number;
  /** What one rests on is a full disc, what it opens up a ring: to be told apart without colour, too. */
  readonly ring: boolean;
  /** Names are placed in descending order of it; none if negative. */
  readonly priority: number;
}

const zOf: Record<Role, number> = { centre: 3, below: 2, above: 2, plain: 1, rest: 0 };

export function nodeLook(node: MapNode, index: number, facts: Facts, scene: Scene): NodeLook {
  const role = roleOf(index, scene);
  const selected = index === scene.selected;
  const weight = Math.sqrt(node.unlocks / facts.mostUnlocks);
  const size = 2.1 + 4.9 * weight;
  const { palette } = scene;
  const own =
    scene.colour === "state"
      ? palette.states[scene.states.get(node.id) ?? "unknown"]
      : (palette.groups[(facts.groupOf.get(node.topic) ?? 0) % palette.groups.length] ?? palette.ink);
  const base = { zIndex: zOf[role], ring: role === "above", priority: zOf[role] * 10 + weight };
  switch (role) {
    case "centre":
      return { ...base, color: palette.ink, size: Math.max(size, 4) + 1.5 };
    case "below":
      return { ...base, color: palette.below, size: Math.max(size, 2.8) };
    case "above":
      return { ...base, color: palette.above, size: Math.max(size, 2.8) };
    case "plain":
      return { ...base, color: own, size };
    case "rest":
      return selected
        ? { ...base, color: palette.ink, size, zIndex: 2, priority: 29 }
        : { ...base, color: palette.faint, size: Math.min(size, 3), priority: -1 };
  }
}

export interface EdgeLook {
  readonly color: string;
  /** Width in pixels. */
  readonly size: number;
  readonly zIndex: number;
  /** Whether it is part of a cone. */
  readonly lit: boolean;
}

export function edgeLook(concept: number, prerequisite: number, scene: Scene): EdgeLook {
  const { palette, cones, matches } = scene;
  if (cones !== null) {
    const inBelow = (concept === cones.centre || cones.below.has(concept)) && cones.below.has(prerequisite);
    const inAbove =
      (prerequisite === cones.centre || cones.above.has(prerequisite)) && cones.above.has(concept);
    if (inBelow || inAbove) {
      const direct = concept === cones.centre || prerequisite === cones.centre;
      return { color: inBelow ? palette.below : palette.above, size: direct ? 2 : 1.3, zIndex: 2, lit: true };
    }
    return { color: palette.edgeFaint, size: 1, zIndex: 0, lit: false };
  }
  const shown = matches === null || (matches.has(concept) && matches.has(prerequisite));
  return { color: shown ? palette.edge : palette.edgeFaint, size: 1, zIndex: shown ? 1 : 0, lit: false };
}
