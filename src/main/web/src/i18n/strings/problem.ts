import { bilingual } from "../bilingual";

export const problem = bilingual(
  {
    title: "That did not work",
    unreachable: "Waymark does not answer. Is it still running?",
    unexpected: "The answer could not be read (status {{status}}).",
    maybe: "Perhaps:",
    notFound: "Not found",
    search: "Search for it",
    allQuestions: "All questions",
    notLoaded: "That could not be loaded.",
  },
  {
    title: "沒有成功",
    unreachable: "Waymark 沒有回應。程式還在執行嗎？",
    unexpected: "無法讀取回應（狀態 {{status}}）。",
    maybe: "也許是：",
    notFound: "找不到",
    search: "搜尋",
    allQuestions: "所有題目",
    notLoaded: "無法載入。",
  },
);
