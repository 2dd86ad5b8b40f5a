import { bilingual } from "../bilingual";

export const map = bilingual({ title: "Map" }, { title: "地圖" });
