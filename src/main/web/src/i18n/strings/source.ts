import { bilingual } from "../bilingual";

export const source = bilingual(
  {
    kind: {
      paper: "Paper",
      book: "Book",
      docs: "Documentation",
      code: "Code",
      course: "Course",
      article: "Article",
    },
    read: "Read at {{host}}",
    teaches: "What it teaches",
  },
  {
    kind: { paper: "論文", book: "書籍", docs: "文件", code: "程式碼", course: "課程", article: "文章" },
    read: "前往 {{host}} 閱讀",
    teaches: "它教什麼",
  },
);
