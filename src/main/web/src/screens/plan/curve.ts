/** What so many minutes are worth. */
export interface Point {
  readonly minutes: number;
  readonly value: number;
}

/** The place of a curve in a picture of this width and height, with room for the axes. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly bottom: number;
  readonly top: number;
  readonly right: number;
}

export interface Scale {
  readonly x: (minutes: number) => number;
  readonly y: (value: number) => number;
}

export function scaleOf(points: readonly Point[], frame: Frame): Scale {
  const most = points.at(-1) ?? { minutes: 1, value: 1 };
  const wide = frame.width - frame.left - frame.right;
  const high = frame.height - frame.top - frame.bottom;
  return {
    x: (minutes) => frame.left + (wide * minutes) / Math.max(most.minutes, 1),
    y: (value) => frame.height - frame.bottom - (high * value) / Math.max(most.value, 1e-9),
  };
}

/** Steps, because between two points of the curve nothing more is reached. */
export function stepPath(points: readonly Point[], { x, y }: Scale): string {
  const round = (n: number) => String(Math.round(n * 10) / 10);
  return points
    .map(({ minutes, value }, i) =>
      i === 0 ? `M${round(x(minutes))} ${round(y(value))}` : `H${round(x(minutes))}V${round(y(value))}`,
    )
    .join("");
}

/** What the curve is worth at some minutes: at the last point that is not beyond them. */
export function valueAt(points: readonly Point[], minutes: number): number {
  return points.reduce((value, point) => (point.minutes <= minutes ? point.value : value), 0);
}

/** What so many minutes less and more than some are worth. */
export function around(
  points: readonly Point[],
  minutes: number,
  distance: number,
): { readonly minutes: number; readonly less: number; readonly more: number } {
  return {
    minutes: distance,
    less: valueAt(points, minutes - distance),
    more: valueAt(points, minutes + distance),
  };
}

/** Round numbers of hours for the axis: four to eight of them. */
export function hourMarks(minutes: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((hours) => minutes / 60 / hours <= 8) ?? 1000;
  const marks = [];
  for (let hours = 0; hours * 60 <= minutes; hours += step) {
    marks.push(hours);
  }
  return marks;
}

/** The curve with some more points, in order, and never falling. */
export function withPoints(points: readonly Point[], more: readonly Point[]): readonly Point[] {
  const most = points.at(-1)?.minutes ?? 0;
  const sorted = [...points, ...more.filter(({ minutes }) => minutes > 0 && minutes < most)].sort(
    (a, b) => a.minutes - b.minutes || a.value - b.value,
  );
  let value = 0;
  return sorted.map((point) => {
    value = Math.max(value, point.value);
    return { minutes: point.minutes, value };
  });
}

/** A text whose values, such as 3／118, stay on one line: a word joiner on both sides of the stroke. */
export function unbroken(text: string): string {
  return text.replaceAll("／", "\u2060／\u2060");
}

/** A value without digits that say nothing. */
export function shortValue(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
