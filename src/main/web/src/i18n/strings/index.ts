import { concept } from "./concept";
import { known } from "./known";
import { learner } from "./learner";
import { map } from "./map";
import { path } from "./path";
import { plan } from "./plan";
import { problem } from "./problem";
import { questions } from "./questions";
import { search } from "./search";
import { shell } from "./shell";
import { source } from "./source";
import { study } from "./study";
import { terms } from "./terms";

/** Each part of the page has a file of its own; its name is the first part of a key, as in t("map.title"). */
export const strings = {
  en: {
    concept: concept.en,
    known: known.en,
    learner: learner.en,
    map: map.en,
    path: path.en,
    plan: plan.en,
    problem: problem.en,
    questions: questions.en,
    search: search.en,
    shell: shell.en,
    source: source.en,
    study: study.en,
    terms: terms.en,
  },
  "zh-Hant": {
    concept: concept["zh-Hant"],
    known: known["zh-Hant"],
    learner: learner["zh-Hant"],
    map: map["zh-Hant"],
    path: path["zh-Hant"],
    plan: plan["zh-Hant"],
    problem: problem["zh-Hant"],
    questions: questions["zh-Hant"],
    search: search["zh-Hant"],
    shell: shell["zh-Hant"],
    source: source["zh-Hant"],
    study: study["zh-Hant"],
    terms: terms["zh-Hant"],
  },
};
