import { concept } from "./concept";
import { known } from "./known";
import { map } from "./map";
import { path } from "./path";
import { problem } from "./problem";
import { questions } from "./questions";
import { search } from "./search";
import { shell } from "./shell";
import { source } from "./source";
import { terms } from "./terms";

/** Each part of the page has a file of its own; its name is the first part of a key, as in t("map.title"). */
export const strings = {
  en: {
    concept: concept.en,
    known: known.en,
    map: map.en,
    path: path.en,
    problem: problem.en,
    questions: questions.en,
    search: search.en,
    shell: shell.en,
    source: source.en,
    terms: terms.en,
  },
  "zh-Hant": {
    concept: concept["zh-Hant"],
    known: known["zh-Hant"],
    map: map["zh-Hant"],
    path: path["zh-Hant"],
    problem: problem["zh-Hant"],
    questions: questions["zh-Hant"],
    search: search["zh-Hant"],
    shell: shell["zh-Hant"],
    source: source["zh-Hant"],
    terms: terms["zh-Hant"],
  },
};
