/** A place in the drawing of what a concept rests on and opens up. Pixels from the drawing's upper left corner. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Drawing {
  readonly places: readonly Place[];
  /** From the prerequisite to what needs it. */
  readonly lines: readonly { readonly from: string; readonly to: string }[];
  readonly width: number;
  readonly height: number;
}

/** Direct prerequisites and direct dependants of each concept. */
export interface Neighbours {
  readonly needs: ReadonlyMap<string, readonly string[]>;
  readonly opens: ReadonlyMap<string, readonly string[]>;
}

export const box = { width: 142, height: 54, across: 34, down: 14 } as const;

const deepest = 2;
const mostBelow = 13;
const mostAbove = 5;

/** The direct dependants of every concept. */
export function turned(
  needs: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const opens = new Map<string, string[]>([...needs.keys()].map((id) => [id, []]));
  needs.forEach((prerequisites, id) => prerequisites.forEach((each) => opens.get(each)?.push(id)));
  return opens;
}

/** The nearest prerequisites, whole steps away at a time, as long as they are few enough to be seen at once. */
function nearest(needs: Neighbours["needs"], id: string): ReadonlySet<string> {
  const chosen = new Set([id]);
  let edge: readonly string[] = [id];
  for (let depth = 0; depth < deepest; depth++) {
    const next = [...new Set(edge.flatMap((each) => needs.get(each) ?? []))].filter(
      (each) => !chosen.has(each),
    );
    if (next.length === 0 || (depth > 0 && chosen.size - 1 + next.length > mostBelow)) {
      break;
    }
    next.forEach((each) => chosen.add(each));
    edge = next;
  }
  return chosen;
}

/** The longest way from each chosen prerequisite up to the concept; cycles count once. */
function heights(needs: Neighbours["needs"], chosen: ReadonlySet<string>, id: string): Map<string, number> {
  const height = new Map([[id, 0]]);
  for (let round = 0; round < chosen.size; round++) {
    let grew = false;
    for (const each of chosen) {
      const at = height.get(each);
      if (at === undefined) {
        continue;
      }
      for (const below of needs.get(each) ?? []) {
        if (chosen.has(below) && below !== id && (height.get(below) ?? -1) < at + 1 && at + 1 < chosen.size) {
          height.set(below, at + 1);
          grew = true;
        }
      }
    }
    if (!grew) {
      break;
    }
  }
  return height;
}

/** Rows in the order of the mean row of their neighbours in the next column (Sugiyama's barycentre), ties by id. */
function ordered(
  columns: readonly (readonly string[])[],
  joined: (one: string) => readonly string[],
): string[][] {
  const rows = columns.map((column) => [...column].sort());
  for (let sweep = 0; sweep < 4; sweep++) {
    const forward = sweep % 2 === 1;
    for (let step = 1; step < rows.length; step++) {
      const column = forward ? step : rows.length - 1 - step;
      const fixed = rows[forward ? column - 1 : column + 1] ?? [];
      const mean = (id: string) => {
        const places = joined(id)
          .map((other) => fixed.indexOf(other))
          .filter((place) => place >= 0);
        return places.length === 0
          ? fixed.length / 2
          : places.reduce((sum, place) => sum + place, 0) / places.length;
      };
      rows[column]?.sort((one, other) => mean(one) - mean(other) || (one < other ? -1 : 1));
    }
  }
  return rows;
}

/** Lays out a concept between its nearest prerequisites on the left and what it opens up on the right. Deterministic. */
export function draw({ needs, opens }: Neighbours, id: string): Drawing {
  const chosen = nearest(needs, id);
  const height = heights(needs, chosen, id);
  const below = Math.max(...height.values());
  const above = [...(opens.get(id) ?? [])].filter((each) => !chosen.has(each)).slice(0, mostAbove);
  const columns: string[][] = Array.from({ length: below + 1 }, () => []);
  chosen.forEach((each) => columns[below - (height.get(each) ?? 0)]?.push(each));
  if (above.length > 0) {
    columns.push(above);
  }
  const all = new Set(columns.flat());
  const joined = (one: string) => [...(needs.get(one) ?? []), ...(opens.get(one) ?? [])];
  const rows = ordered(columns, joined);
  const tallest = Math.max(...rows.map((column) => column.length));
  const places = rows.flatMap((column, across) =>
    column.map((each, down) => ({
      id: each,
      x: across * (box.width + box.across),
      y: (down + (tallest - column.length) / 2) * (box.height + box.down),
    })),
  );
  const lines = [...all]
    .flatMap((to) => (needs.get(to) ?? []).map((from) => ({ from, to })))
    .filter(({ from, to }) => all.has(from) && (!above.includes(to) || from === id));
  return {
    places,
    lines,
    width: rows.length * (box.width + box.across) - box.across,
    height: tallest * (box.height + box.down) - box.down,
  };
}
