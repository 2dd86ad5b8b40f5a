import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Missing, MissingKind } from "../api/missing";
import { askSearch } from "../screens/search/ask";

const screens = {
  concept: "/concepts/$id",
  question: "/questions/$id",
  track: "/tracks/$id",
  source: "/sources/$id",
} as const;

/** Where to go on from an address whose thing is not there. */
export function Instead({ kind, suggestions }: Missing) {
  const { t } = useTranslation();
  return (
    <>
      {suggestions.length > 0 && (
        <p>
          {t("problem.maybe")}{" "}
          {suggestions.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && ", "}
              <Link to={screens[kind]} params={{ id }}>
                {id}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
      <All kind={kind} />
    </>
  );
}

/** The list of such things, or the search where there is none. */
function All({ kind }: { readonly kind: MissingKind }) {
  const { t } = useTranslation();
  switch (kind) {
    case "question":
      return (
        <Link to="/questions" className="button">
          {t("problem.allQuestions")}
        </Link>
      );
    case "track":
      return (
        <Link to="/tracks" className="button">
          {t("study.allTracks")}
        </Link>
      );
    default:
      return (
        <button type="button" className="button" onClick={askSearch}>
          {t("problem.search")}
        </button>
      );
  }
}
