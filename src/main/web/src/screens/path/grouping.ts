/** Neighbouring steps of the same topic. */
export interface Group<T> {
  readonly topic: string;
  readonly steps: readonly T[];
}

/** Puts neighbouring steps of one topic together; the order of the steps stays. */
export function byTopic<T extends { readonly topic: string }>(steps: readonly T[]): readonly Group<T>[] {
  const groups: { topic: string; steps: T[] }[] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.topic === step.topic) {
      last.steps.push(step);
    } else {
      groups.push({ topic: step.topic, steps: [step] });
    }
  }
  return groups;
}

/** How far a path is done: steps and minutes of those that are known by now. */
export function progress(
  steps: readonly { readonly id: string; readonly minutes: number }[],
  isKnown: (id: string) => boolean,
): { readonly done: number; readonly minutesLeft: number } {
  const open = steps.filter(({ id }) => !isKnown(id));
  return {
    done: steps.length - open.length,
    minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
