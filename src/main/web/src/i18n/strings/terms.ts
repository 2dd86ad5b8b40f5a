import { bilingual } from "../bilingual";

/** The closed sets of the graph's vocabulary. */
export const terms = bilingual(
  {
    thing: { concept: "Concept", question: "Question", topic: "Topic", track: "Track", source: "Source" },
    kind: {
      theory: "Theory",
      technique: "Technique",
      architecture: "Architecture",
      model: "Model",
      system: "System",
      framework: "Framework",
      dataset: "Dataset",
      benchmark: "Benchmark",
      metric: "Metric",
      practice: "Practice",
    },
    level: {
      "1": "First course",
      "2": "Groundwork",
      "3": "Practitioner",
      "4": "Specialist",
      "5": "Research",
    },
    levelShort: "Level {{level}}",
    state: { known: "Known", learning: "Learning", unknown: "Unknown" },
    strength: { needed: "needed", helpful: "helpful" },
    minutes: "{{count}} min",
    concepts_one: "{{count}} concept",
    concepts_other: "{{count}} concepts",
  },
  {
    thing: { concept: "概念", question: "問題", topic: "主題", track: "路線", source: "來源" },
    kind: {
      theory: "理論",
      technique: "技術",
      architecture: "架構",
      model: "模型",
      system: "系統",
      framework: "框架",
      dataset: "資料集",
      benchmark: "基準測試",
      metric: "指標",
      practice: "實務",
    },
    level: { "1": "入門", "2": "基礎", "3": "實作", "4": "專精", "5": "研究" },
    levelShort: "第 {{level}} 級",
    state: { known: "已會", learning: "學習中", unknown: "未知" },
    strength: { needed: "必要", helpful: "有幫助" },
    minutes: "{{count}} 分鐘",
    concepts_other: "{{count}} 個概念",
  },
);
