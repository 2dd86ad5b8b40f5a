import { describe, expect, it } from "vitest";
import { nameOf, namesOf, targetOf } from "./targetNames";

describe("a target", () => {
  it("is written with its kind, a concept bare", () => {
    expect(targetOf("concept", "rope")).toBe("rope");
    expect(targetOf("topic", "attention")).toBe("topic:attention");
  });

  it("has its name however the address writes it", () => {
    const names = namesOf([
      { kind: "track", id: "rag-engineer", name: "RAG engineer" },
      { kind: "concept", id: "rope", name: "RoPE" },
    ]);
    expect(nameOf("track:rag-engineer", names)).toBe("RAG engineer");
    expect(nameOf("rag-engineer", names)).toBe("RAG engineer");
    expect(nameOf("rope", names)).toBe("RoPE");
    expect(nameOf("concept:rope", names)).toBe("RoPE");
  });

  it("is called by its id until its name is there", () => {
    expect(nameOf("topic:attention", namesOf([]))).toBe("attention");
    expect(nameOf("rope", namesOf([]))).toBe("rope");
  });

  it("keeps the names of two things with one id apart", () => {
    const names = namesOf([
      { kind: "concept", id: "evaluation", name: "Evaluation, the concept" },
      { kind: "topic", id: "evaluation", name: "Evaluation, the topic" },
    ]);
    expect(nameOf("evaluation", names)).toBe("Evaluation, the concept");
    expect(nameOf("topic:evaluation", names)).toBe("Evaluation, the topic");
  });
});
