import { bilingual } from "../bilingual";

export const concept = bilingual({ title: "Concept" }, { title: "概念" });
