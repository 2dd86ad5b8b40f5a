import { useState } from "react";
import { readList } from "../app/address";
import { useSaid } from "../learner/states";

interface Asked {
  readonly to?: string;
  readonly known?: string;
}

/** What the reader knew when a path or plan was asked for: ticking off a step must not make it vanish. */
export function useKnownAtFirst(address: Asked): {
  readonly known: readonly string[] | null;
  readonly renew: () => void;
} {
  const { states, ready } = useSaid();
  const [first, setFirst] = useState<{
    readonly to: string | undefined;
    readonly known: readonly string[];
  } | null>(null);
  const fits = first !== null && first.to === address.to;
  if (ready && !fits && address.known === undefined) {
    const known = [...states].filter(([, state]) => state === "known").map(([id]) => id);
    setFirst({ to: address.to, known: known.sort() });
  }
  const known = address.known === undefined ? (fits ? first.known : null) : readList(address.known);
  return { known, renew: () => setFirst(null) };
}
