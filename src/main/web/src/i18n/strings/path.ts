import { bilingual } from "../bilingual";

export const path = bilingual({ title: "Path" }, { title: "學習路徑" });
