import { bilingual } from "../bilingual";

export const search = bilingual(
  {
    title: "Search",
    hint: "Concepts, questions, topics, tracks, sources",
    results: "Results",
    recent: "Found before",
    first: "Type a name, an abbreviation or a few words, in English or Chinese. Typing errors are forgiven.",
    nothing: "Nothing fits “{{words}}”. Fewer or other words may help.",
    namesOnly: "The database does not answer, so only names were searched.",
    count_one: "{{count}} result",
    count_other: "{{count}} results",
    keyMove: "choose",
    keyOpen: "open",
    keyFly: "show on the map",
    keyClose: "close",
  },
  {
    title: "搜尋",
    hint: "概念、題目、主題、路線、來源",
    results: "結果",
    recent: "最近找過",
    first: "輸入名稱、縮寫或幾個詞，中英文皆可，打錯字也找得到。",
    nothing: "找不到「{{words}}」。試試較少或不同的詞。",
    namesOnly: "資料庫沒有回應，因此只搜尋了名稱。",
    count_other: "{{count}} 筆結果",
    keyMove: "選擇",
    keyOpen: "開啟",
    keyFly: "在地圖上顯示",
    keyClose: "關閉",
  },
);
