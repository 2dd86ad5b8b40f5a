import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { conceptQuery } from "../../api/queries";
import { useLanguage } from "../../app/useLanguage";
import { useTitle } from "../../app/useTitle";
import { Answer } from "../../ui/Answer";

export function ConceptScreen() {
  const { id } = useParams({ from: "/concepts/$id" });
  const concept = useQuery(conceptQuery(useLanguage(), id));
  useTitle(concept.data?.name);
  return (
    <Answer of={concept}>
      {(found) => (
        <article className="page">
          <h1>{found.name}</h1>
          <p>{found.summary}</p>
        </article>
      )}
    </Answer>
  );
}
