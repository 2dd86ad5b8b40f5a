import { bilingual } from "../bilingual";

export const search = bilingual({ title: "Search" }, { title: "搜尋" });
