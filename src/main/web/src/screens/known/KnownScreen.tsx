import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schema } from "../../api/client";
import { mapQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { learnerQuery } from "../../learner/learner";
import { useSaid } from "../../learner/states";
import { Progress } from "../../study/Progress";
import { Skeleton } from "../../study/Skeleton";
import "../../study/study.css";
import { Waiting } from "../../study/Waiting";
import { Answer } from "../../ui/Answer";
import { WordsInput } from "../../ui/WordsInput";
import { BranchView } from "./BranchView";
import { Changes } from "./Changes";
import { Files } from "./Files";
import { Forget } from "./Forget";
import "./known.css";
import { readKnownAddress } from "./knownAddress";
import { tree, type Shown } from "./topicTree";

const filters: readonly Shown[] = ["all", "known", "learning", "open"];

/** What the reader knows: by topic, as a file, and what was changed last. */
export function KnownScreen() {
  const { t } = useTranslation();
  const map = useQuery(mapQuery(useLanguage()));
  const learner = useQuery(learnerQuery);
  useTitle(t("known.title"));
  return (
    <div className="page known">
      <Waiting />
      <div className="page-head">
        <h1>{t("known.title")}</h1>
        <p className="lead">{t("known.lead")}</p>
      </div>
      <Answer of={learner} loading={<Skeleton />}>
        {(said) => (
          <Answer of={map} loading={<Skeleton />}>
            {(drawn) => <Known map={drawn} said={said} />}
          </Answer>
        )}
      </Answer>
    </div>
  );
}

interface KnownProps {
  readonly map: Schema["MapView"];
  readonly said: Schema["LearnerView"];
}

function Known({ map, said }: KnownProps) {
  const { t } = useTranslation();
  const { states } = useSaid();
  const address = readKnownAddress(useSearch({ from: "/known" }));
  const navigate = useNavigate({ from: "/known" });
  const words = address.text ?? "";
  const shown = address.show ?? "all";
  const branches = tree(map.topics, map.nodes, { words, shown, states });
  const count = (state: string) => map.nodes.filter(({ id }) => states.get(id) === state).length;
  const sum = t("known.sum", { known: count("known"), all: map.nodes.length, learning: count("learning") });
  const gone = said.states.filter(({ inGraph }) => !inGraph).map(({ concept }) => concept);
  const choose = (next: { text?: string; show?: Shown }) =>
    void navigate({
      search: ({ lang }) => ({
        ...(lang === undefined ? {} : { lang }),
        ...readKnownAddress({ ...address, ...next }),
      }),
      replace: true,
    });
  return (
    <>
      <p className="known-sum">
        <Progress done={count("known")} all={map.nodes.length} label={sum} />
        <span>{sum}</span>
      </p>
      {states.size === 0 && <p className="soft">{t("known.empty")}</p>}
      <div className="known-body">
        <section aria-label={t("study.topics")}>
          <search className="known-filter">
            <label className="field">
              <span>{t("known.find")}</span>
              <WordsInput value={words} maxLength={100} onWords={(text) => choose({ text })} />
            </label>
            <label className="field">
              <span>{t("known.show")}</span>
              <select value={shown} onChange={(event) => choose({ show: event.target.value as Shown })}>
                {filters.map((filter) => (
                  <option key={filter} value={filter}>
                    {t(`known.filters.${filter}`)}
                  </option>
                ))}
              </select>
            </label>
          </search>
          {branches.length === 0 && <p role="status">{t("known.nothingFits")}</p>}
          <ul className="tree">
            {branches.map((branch) => (
              <BranchView key={branch.id} of={branch} open={words !== "" || shown !== "all"} top />
            ))}
          </ul>
        </section>
        <aside className="known-side">
          <Files />
          <Changes />
          {said.states.length > 0 && <Forget />}
          {gone.length > 0 && <p className="soft small">{t("known.gone", { ids: gone.join(", ") })}</p>}
        </aside>
      </div>
    </>
  );
}
