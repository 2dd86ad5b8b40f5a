import { bilingual } from "../bilingual";

export const questions = bilingual({ title: "Questions" }, { title: "題目" });
