import { Disclosure, DisclosureContent, DisclosureProvider } from "@ariakit/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { mark } from "../../learner/learner";
import { useSaid } from "../../learner/states";
import { ConceptLink } from "../../study/ConceptLink";
import { Progress } from "../../study/Progress";
import { StateChoice } from "../../study/StateChoice";
import { useWords } from "../../study/words";
import { knownOf, type Branch } from "./topicTree";

interface BranchProps {
  readonly of: Branch;
  /** Whether it is open whatever the reader did: while something is looked for. */
  readonly open: boolean;
  readonly top?: boolean;
}

/** A topic that opens: its concepts, each with its state, and the topics below it. */
export function BranchView({ of: branch, open: forced, top = false }: BranchProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { states } = useSaid();
  const [chosen, setChosen] = useState(false);
  const open = forced || chosen;
  const { name, all } = branch;
  const known = knownOf(all, states);
  return (
    <li className={top ? "branch branch-top" : "branch"}>
      <DisclosureProvider open={open} setOpen={setChosen}>
        <div className="branch-head">
          <Disclosure className="branch-name">
            <span className="branch-arrow" aria-hidden="true" />
            {name}
          </Disclosure>
          <Progress
            done={known}
            all={all.length}
            label={`${name}: ${t("learner.knownOf", { known, all: all.length })}`}
          />
        </div>
        <DisclosureContent className="branch-body">
          {open && (
            <>
              <div className="branch-actions">
                <button
                  type="button"
                  className="button button-small"
                  aria-label={t("known.topicAllOf", { name })}
                  disabled={known === all.length}
                  onClick={() =>
                    mark({ state: "known", concepts: all.filter((id) => states.get(id) !== "known") })
                  }
                >
                  {t("known.topicAll")}
                </button>
                <button
                  type="button"
                  className="button button-small"
                  aria-label={t("known.topicNoneOf", { name })}
                  disabled={all.every((id) => (states.get(id) ?? "unknown") === "unknown")}
                  onClick={() =>
                    mark({
                      state: "unknown",
                      concepts: all.filter((id) => (states.get(id) ?? "unknown") !== "unknown"),
                    })
                  }
                >
                  {t("known.topicNone")}
                </button>
              </div>
              <ul className="branch-concepts">
                {branch.concepts.map((concept) => (
                  <li key={concept.id}>
                    <span>
                      <ConceptLink id={concept.id} name={concept.name} />{" "}
                      <span className="soft small">{words.level(concept.level)}</span>
                    </span>
                    <StateChoice concept={concept.id} name={concept.name} small />
                  </li>
                ))}
              </ul>
              <ul className="tree">
                {branch.children.map((child) => (
                  <BranchView key={child.id} of={child} open={forced} />
                ))}
              </ul>
            </>
          )}
        </DisclosureContent>
      </DisclosureProvider>
    </li>
  );
}
