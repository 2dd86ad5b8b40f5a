const remembered = "waymark.targets";

/** The targets of the path that was looked at last; empty if there was none. */
export function lastTargets(): string {
  return localStorage.getItem(remembered) ?? "";
}

export function rememberTargets(targets: string): void {
  localStorage.setItem(remembered, targets);
}
