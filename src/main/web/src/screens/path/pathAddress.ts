import { readList, writeList } from "../../app/address";

/**
 * What the address of a path says. Without `known`, what the reader knows counts; with it, exactly this list does, so that a
 * shared path is the same for everyone.
 */
export interface PathAddress {
  /** Ids separated by commas: `rope,question:rope-over-alibi`. */
  readonly to?: string;
  readonly known?: string;
  readonly include?: "helpful";
  readonly assume?: "exact";
}

const longest = 60_000;

export function readPathAddress(search: Record<string, unknown>): PathAddress {
  const to = writeList(readList(search["to"]));
  const known = search["known"];
  return {
    ...(to === undefined ? {} : { to: to.slice(0, longest) }),
    ...(typeof known === "string" ? { known: readList(known.slice(0, longest)).join(",") } : {}),
    ...(search["include"] === "helpful" ? { include: "helpful" } : {}),
    ...(search["assume"] === "exact" ? { assume: "exact" } : {}),
  };
}

export function targetsOf(address: PathAddress): readonly string[] {
  return readList(address.to);
}

/** The address without some of what it says. */
export function without(address: PathAddress, ...keys: readonly (keyof PathAddress)[]): PathAddress {
  return readPathAddress(
    Object.fromEntries(Object.entries(address).filter(([key]) => !keys.some((k) => k === key))),
  );
}

/** The address with these targets instead, in which nothing else changes. */
export function withTargets(address: PathAddress, targets: readonly string[]): PathAddress {
  const to = writeList([...new Set(targets)]);
  const rest = without(address, "to");
  return to === undefined ? rest : { ...rest, to };
}

/**
 * The same path for everyone: of all that the targets need, whatever is not a step is known, and nothing is taken for granted.
 */
export function shared(address: PathAddress, all: readonly string[], steps: readonly string[]): PathAddress {
  const missing = new Set(steps);
  const known = all.filter((id) => !missing.has(id)).sort();
  return { ...address, known: known.join(","), assume: "exact" };
}
