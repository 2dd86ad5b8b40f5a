import type { PlanAddress } from "./planAddress";
import type { TimeField } from "./timeProblem";

/** What each part of the time setting is given. */
export interface TimePartProps {
  readonly address: PlanAddress;
  readonly go: (next: PlanAddress) => void;
  /** The id of the problem's text, for the field that has the problem. */
  readonly problemOf: (field: TimeField) => string | undefined;
}
