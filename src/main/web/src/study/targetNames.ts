/** How a target of this kind is written: concepts bare, because ids are looked for among the concepts first. */
export function targetOf(kind: string, id: string): string {
  return kind === "concept" ? id : `${kind}:${id}`;
}

/** What the targets are called, as the answer to them says. */
export type TargetNames = ReadonlyMap<string, string>;

export interface Named {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

/** Names by target, both with their kind and, since an address may have it so, without. */
export function namesOf(targets: readonly Named[]): TargetNames {
  const names = new Map<string, string>();
  for (const { kind, id, name } of targets) {
    names.set(`${kind}:${id}`, name);
    if (kind === "concept" || !names.has(id)) {
      names.set(id, name);
    }
  }
  return names;
}

/** A target's name; its id stands in for one that is not there yet. */
export function nameOf(target: string, names: TargetNames): string {
  return names.get(target) ?? target.slice(target.indexOf(":") + 1);
}
