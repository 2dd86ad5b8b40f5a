import { bilingual } from "../bilingual";

export const known = bilingual({ title: "What I know" }, { title: "我會的" });
