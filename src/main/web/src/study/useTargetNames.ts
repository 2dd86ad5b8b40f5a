import { useState } from "react";
import { namesOf, type Named, type TargetNames } from "./targetNames";

/** What the targets are called; an answer's names stay until the next one, even if there is a problem in between. */
export function useTargetNames(targets: readonly Named[] | undefined): TargetNames {
  const [seen, setSeen] = useState<readonly Named[]>([]);
  if (targets !== undefined && targets !== seen) {
    setSeen(targets);
  }
  return namesOf(targets ?? seen);
}
